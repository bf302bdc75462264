package org.bailiwick.report.html;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Settings;
import org.bailiwick.score.Band;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairShare;
import org.jspecify.annotations.Nullable;

/** How far everybody is from a fair load, and which of that is free. */
final class Fairness {

    private static final int HUNDRED = 100;
    private static final int MINUTES_AN_HOUR = 60;

    /**
     * How far a member's load is from the fair one.
     *
     * @param measure what is shared out; {@code hours} for the workload
     * @param percent of a full share, for the workload points of utilisation; negative where the load is low
     * @param band what is free
     */
    record Deviation(String measure, BigFraction percent, Band band) {

        boolean isOutside() {
            return percent.abs().compareTo(band.tolerance()) > 0;
        }
    }

    private final PlanFacts facts;
    private final List<FairShare> shares;
    private final @Nullable BigFraction utilisation;
    private final Band workBand;

    Fairness(PlanFacts facts) {
        this.facts = facts;
        this.shares = FairShare.all(facts.pairs()).stream()
                .filter(share -> share.weight().signum() > 0)
                .toList();
        Settings settings = facts.view().problem().settings();
        this.workBand = Band.of(settings.tolerance(), settings.outerLimit());
        long capacity = 0;
        for (int m = 0; m < facts.memberCount(); m++) {
            capacity += facts.view().capacityMinutes(m);
        }
        boolean counts =
                capacity > 0 && settings.weight(ConstraintId.WORKLOAD_BALANCE).signum() > 0;
        BigFraction work = facts.view().duties().stream()
                .map(Duty::hours)
                .map(Exact::of)
                .reduce(BigFraction.ZERO, BigFraction::add);
        this.utilisation = counts ? percent(work, capacity) : null;
    }

    List<FairShare> shares() {
        return shares;
    }

    /** The team's work in percent of its capacity, or null where the workload does not count. */
    @Nullable
    BigFraction utilisation() {
        return utilisation;
    }

    Band workBand() {
        return workBand;
    }

    /** A member's work, without travel, in percent of the capacity; 0 without capacity. */
    BigFraction used(int member) {
        long capacity = facts.view().capacityMinutes(member);
        return capacity == 0 ? BigFraction.ZERO : percent(Exact.of(facts.sum(member, Measures.HOURS)), capacity);
    }

    BigFraction deviation(int member, FairShare share) {
        BigFraction load = Exact.of(facts.sum(member, share.measure()));
        BigFraction size = share.deviation(member, load);
        return load.compareTo(share.fairLoad(member)) < 0 ? size.negate() : size;
    }

    /** Everything that counts for a member. */
    List<Deviation> of(int member) {
        List<Deviation> all = new ArrayList<>();
        for (FairShare share : shares) {
            all.add(new Deviation(share.measure(), deviation(member, share), share.band()));
        }
        if (utilisation != null && facts.view().capacityMinutes(member) > 0) {
            all.add(new Deviation(Measures.HOURS, used(member).subtract(utilisation), workBand));
        }
        return all;
    }

    /** Whether a member has a part of a measure, or should. */
    boolean concerns(int member, FairShare share) {
        return share.shares().get(member).signum() > 0
                || facts.sum(member, share.measure()).signum() > 0;
    }

    List<Deviation> outside(int member) {
        return of(member).stream().filter(Deviation::isOutside).toList();
    }

    private static BigFraction percent(BigFraction hours, long capacityMinutes) {
        return hours.multiply(MINUTES_AN_HOUR * HUNDRED).divide(capacityMinutes);
    }
}
