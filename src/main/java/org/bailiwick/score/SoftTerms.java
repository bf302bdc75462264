package org.bailiwick.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Settings;

/** What a plan earns and loses by quality, constraint by constraint; penalties are positive. */
final class SoftTerms {

    private final Pairs pairs;
    private final PeriodView view;
    private final Holdings holdings;
    private final Settings settings;

    SoftTerms(Pairs pairs, Holdings holdings) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.holdings = holdings;
        this.settings = view.problem().settings();
    }

    /** The points of one item: its figure times the weight, rounded once. */
    private long points(ConstraintId constraint, BigFraction figure) {
        return Exact.round(figure.multiply(Exact.of(settings.weight(constraint))));
    }

    private IntStream assigned() {
        return IntStream.range(0, view.duties().size()).filter(d -> !holdings.isOpen(d));
    }

    private long overAssigned(ConstraintId constraint, IntFunction<BigFraction> figure) {
        return assigned().mapToLong(d -> points(constraint, figure.apply(d))).reduce(0, Math::addExact);
    }

    private BigFraction minutes(int duty) {
        return Exact.of(view.duty(duty).hours()).multiply(60);
    }

    long skillFit() {
        return overAssigned(
                ConstraintId.SKILL_FIT,
                d -> minutes(d).multiply(pairs.emphasis(d)).multiply(pairs.fit(d, holdings.memberOf(d))));
    }

    long travel() {
        return overAssigned(
                ConstraintId.TRAVEL,
                d -> pairs.travelMinutes(d, holdings.memberOf(d)).multiply(100));
    }

    long preference() {
        return overAssigned(
                ConstraintId.PREFERENCE,
                d -> minutes(d).multiply(10).multiply(Exact.of(pairs.preference(d, holdings.memberOf(d)))));
    }

    long continuity() {
        return assigned()
                .filter(pairs::isHeld)
                .filter(holdings::isWithAnother)
                .mapToLong(d ->
                        points(ConstraintId.CONTINUITY, minutes(d).multiply(100).multiply(Exact.of(stickiness(d)))))
                .sum();
    }

    private BigDecimal stickiness(int duty) {
        BigDecimal own = view.duty(duty).stickiness();
        return own == null ? settings.stickiness() : own;
    }

    long pairCost() {
        return assigned()
                .mapToLong(d -> pairs.costPoints(d, holdings.memberOf(d)))
                .reduce(0, Math::addExact);
    }

    long workloadBalance() {
        BigFraction hours = Exact.of(view.duties().stream().map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add));
        long capacity = IntStream.range(0, view.members().size())
                .mapToLong(view::capacityMinutes)
                .sum();
        if (capacity == 0) {
            return 0;
        }
        BigFraction utilisation = hours.multiply(60).divide(capacity);
        Band band = Band.of(settings.tolerance(), settings.outerLimit());
        long points = 0;
        for (int m = 0; m < view.members().size(); m++) {
            if (view.capacityMinutes(m) > 0) {
                BigFraction load =
                        Exact.of(holdings.sum(m, Measures.HOURS)).multiply(60).divide(view.capacityMinutes(m));
                BigFraction deviation = load.subtract(utilisation).abs().multiply(100);
                points = Math.addExact(
                        points,
                        points(ConstraintId.WORKLOAD_BALANCE, band.of(deviation).multiply(view.capacityMinutes(m))));
            }
        }
        return points;
    }

    long focus() {
        BigFraction perSegment = Exact.of(settings.segmentSwitchMinutes());
        BigFraction perRole = Exact.of(settings.roleSwitchMinutes());
        return IntStream.range(0, view.members().size())
                .mapToLong(m -> {
                    int groups = holdings.distinct(m, duty -> view.focusGroup(duty.segment()))
                            .size();
                    int roles = holdings.distinct(m, Duty::role).size();
                    BigFraction switches =
                            perSegment.multiply(Math.max(0, groups - 1)).add(perRole.multiply(Math.max(0, roles - 1)));
                    return points(ConstraintId.FOCUS, switches.multiply(100));
                })
                .sum();
    }

    private record Line(String role, String segment, int seat) {}

    /** Stages of one role, segment and seat in funnel order: each with the next. */
    long handover() {
        Map<Line, List<Integer>> lines = new HashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            if (duty.role() != null && duty.segment() != null && duty.stage() != null) {
                lines.computeIfAbsent(new Line(duty.role(), duty.segment(), duty.seat()), line -> new ArrayList<>())
                        .add(d);
            }
        }
        long splits = 0;
        for (List<Integer> line : lines.values()) {
            line.sort((a, b) -> view.compareStages(
                    String.valueOf(view.duty(a).stage()),
                    String.valueOf(view.duty(b).stage())));
            for (int i = 1; i < line.size(); i++) {
                splits += holdings.isSplit(line.get(i - 1), line.get(i)) ? 1 : 0;
            }
        }
        return splits
                * points(
                        ConstraintId.HANDOVER,
                        Exact.of(settings.handoverMinutes()).multiply(100));
    }

    private record Work(String role, String stage, int seat) {}

    long cohesion() {
        Map<String, Map<Work, Integer>> bySegment = new HashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            if (duty.role() != null && duty.segment() != null && duty.stage() != null) {
                bySegment
                        .computeIfAbsent(duty.segment(), segment -> new HashMap<>())
                        .put(new Work(duty.role(), duty.stage(), duty.seat()), d);
            }
        }
        long splits = 0;
        for (Set<String> border : borders()) {
            List<String> sides = List.copyOf(border);
            Map<Work, Integer> here = bySegment.getOrDefault(sides.get(0), Map.of());
            Map<Work, Integer> there = bySegment.getOrDefault(sides.get(1), Map.of());
            for (Map.Entry<Work, Integer> entry : here.entrySet()) {
                Integer opposite = there.get(entry.getKey());
                splits += opposite != null && holdings.isSplit(entry.getValue(), opposite) ? 1 : 0;
            }
        }
        return splits
                * points(
                        ConstraintId.COHESION,
                        Exact.of(settings.borderMinutes()).multiply(100));
    }

    /** Unordered pairs of neighbours, each once, on whichever side they are named. */
    private Set<Set<String>> borders() {
        Set<Set<String>> borders = new HashSet<>();
        for (Segment segment : view.problem().segments()) {
            for (String neighbor : segment.neighbors()) {
                if (!neighbor.equals(segment.id())) {
                    borders.add(Set.of(segment.id(), neighbor));
                }
            }
        }
        return borders;
    }
}
