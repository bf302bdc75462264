package org.bailiwick.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Location;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Settings;
import org.jspecify.annotations.Nullable;

/** Distances between duties and members, and the minutes on the road that they cost. */
final class Travel {

    private final Distance.@Nullable Point[] duties;
    private final Distance.@Nullable Point[] homes;
    private final BigFraction[] minutesPerMetre;

    Travel(PeriodView view) {
        Settings settings = view.problem().settings();
        // visits · 2 · roadFactor · km / speed · 60, with km in thousandths
        BigFraction perVisit = Exact.of(settings.roadFactor())
                .multiply(120)
                .divide(Exact.of(settings.travelSpeedKmh()))
                .divide(1000);
        int count = view.duties().size();
        duties = new Distance.Point[count];
        minutesPerMetre = new BigFraction[count];
        Map<Location, Distance.Point> points = new HashMap<>();
        Map<BigDecimal, BigFraction> byVisits = new HashMap<>();
        for (int d = 0; d < count; d++) {
            Duty duty = view.duty(d);
            List<Segment> path = view.segmentPath(duty.segment());
            Location location = path.isEmpty() ? null : path.get(0).location();
            boolean travels = duty.visits().signum() > 0 && location != null;
            duties[d] = travels ? points.computeIfAbsent(location, Distance.Point::of) : null;
            minutesPerMetre[d] = byVisits.computeIfAbsent(
                    duty.visits(), visits -> Exact.of(visits).multiply(perVisit));
        }
        homes = new Distance.Point[view.members().size()];
        for (int m = 0; m < homes.length; m++) {
            Location home = view.member(m).home();
            homes[m] = home == null ? null : points.computeIfAbsent(home, Distance.Point::of);
        }
    }

    /** Whether the effort of a duty depends on who travels. */
    boolean isTravelled(int duty) {
        return duties[duty] != null;
    }

    /** 0 where either has no location or there are no visits. */
    long metres(int duty, int member) {
        Distance.Point from = homes[member];
        Distance.Point to = duties[duty];
        return from == null || to == null ? 0 : Distance.metres(from, to);
    }

    BigFraction minutesPerMetre(int duty) {
        return minutesPerMetre[duty];
    }
}
