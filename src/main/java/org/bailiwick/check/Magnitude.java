package org.bailiwick.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Settings;

/** No plan's score can leave 64 bits: a bound on every term, far from tight, stays below what a long holds. */
final class Magnitude {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 4);
    /** Percent of the band beyond the outer limit, three points each. */
    private static final BigDecimal BAND = BigDecimal.valueOf(300);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    /** Half the earth's girth, and back. */
    private static final BigDecimal LONGEST_TRIP_KM = BigDecimal.valueOf(40_100);

    private record Bound(String term, BigDecimal most, String pointer) {}

    private final Report report;
    private final Problem problem;
    private final Expansion expansion;
    private final List<Bound> bounds = new ArrayList<>();

    Magnitude(Report report, Problem problem, Expansion expansion) {
        this.report = report;
        this.problem = problem;
        this.expansion = expansion;
    }

    void check() {
        BigDecimal work = sum(Duty::hours).multiply(MINUTES);
        BigDecimal road = sum(Duty::visits)
                .multiply(problem.settings().roadFactor())
                .multiply(LONGEST_TRIP_KM)
                .multiply(MINUTES)
                .divide(problem.settings().travelSpeedKmh(), MathContext.DECIMAL32);
        String longest = largest(Duty::hours);
        pairTable();
        BigDecimal count = BigDecimal.valueOf(expansion.duties().size());
        add("capacity", work.add(road), longest);
        add("openDuties", work.multiply(BigDecimal.TEN), longest);
        measures();
        weighted(work, road, longest, count);
        balances();
        bounds.stream()
                .filter(bound -> bound.most().compareTo(MOST) > 0)
                .max(Comparator.comparing(Bound::most))
                .ifPresent(this::report);
    }

    private void weighted(BigDecimal work, BigDecimal road, String longest, BigDecimal count) {
        Settings settings = problem.settings();
        BigDecimal borders = BigDecimal.valueOf(problem.segments().stream()
                .mapToLong(segment -> segment.neighbors().size())
                .sum());
        add(ConstraintId.SKILL_FIT, work.multiply(HUNDRED).multiply(BigDecimal.valueOf(2)), longest);
        add(ConstraintId.WORKLOAD_BALANCE, work.multiply(BAND).multiply(BigDecimal.valueOf(2)), longest);
        add(ConstraintId.CONTINUITY, work.multiply(HUNDRED), longest);
        add(ConstraintId.PREFERENCE, work.multiply(BigDecimal.valueOf(20)), longest);
        add(ConstraintId.TRAVEL, road.multiply(HUNDRED), largest(Duty::visits));
        add(
                ConstraintId.HANDOVER,
                count.multiply(HUNDRED).multiply(settings.handoverMinutes()),
                "/settings/handoverMinutes");
        add(
                ConstraintId.FOCUS,
                count.multiply(HUNDRED).multiply(settings.segmentSwitchMinutes().add(settings.roleSwitchMinutes())),
                "/settings/segmentSwitchMinutes");
        add(
                ConstraintId.COHESION,
                count.multiply(borders).multiply(HUNDRED).multiply(settings.borderMinutes()),
                "/settings/borderMinutes");
    }

    /** Every duty with the pair of the largest figures, whether or not the duty is wanted in the period. */
    private void pairTable() {
        PairTable table = problem.pairTable();
        if (table == null) {
            return;
        }
        BigDecimal effort = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        for (Map<String, PairTable.Figures> row : table.rows().values()) {
            effort = effort.add(most(row, PairTable.Figures::effortMinutes));
            cost = cost.add(most(row, PairTable.Figures::costPoints));
        }
        add(ConstraintId.CAPACITY.id(), effort, "/pairTable");
        add(ConstraintId.PAIR_COST.id(), cost, "/pairTable");
    }

    private static BigDecimal most(Map<String, PairTable.Figures> row, ToLongFunction<PairTable.Figures> figure) {
        return row.values().stream()
                .map(figures -> BigDecimal.valueOf(figure.applyAsLong(figures)).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private void balances() {
        BigDecimal capacity = BigDecimal.ZERO;
        BigDecimal shares = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        int largest = 0;
        for (int i = 0; i < problem.members().size(); i++) {
            Member member = problem.members().get(i);
            capacity = capacity.add(member.capacityHours());
            shares = shares.add(member.goalShare());
            if (member.capacityHours().compareTo(most) > 0) {
                most = member.capacityHours();
                largest = i;
            }
        }
        BigDecimal points = capacity.multiply(MINUTES).multiply(BAND).multiply(shares.max(BigDecimal.ONE));
        String pointer = "/members/" + largest + "/capacityHours";
        add(ConstraintId.GOAL_BALANCE, points, pointer);
        for (Balance balance : problem.settings().balances()) {
            add(ConstraintId.BALANCE_PREFIX + balance.measure(), points.multiply(balance.weight()), pointer);
        }
    }

    /** Hard amounts of caps and of the budget are in units of measures. */
    private void measures() {
        BigDecimal potential = problem.segments().stream()
                .map(segment -> segment.potential())
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .multiply(BigDecimal.valueOf(expansion.duties().size()));
        add("maxMeasures", sum(Duty::goal).add(potential), largest(Duty::goal));
        Function<Duty, BigDecimal> all =
                duty -> duty.measures().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        add("maxMeasures", sum(all), largest(all));
    }

    private BigDecimal sum(Function<Duty, BigDecimal> number) {
        return expansion.duties().stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String largest(Function<Duty, BigDecimal> number) {
        int largest = 0;
        for (int i = 1; i < expansion.duties().size(); i++) {
            BigDecimal value = number.apply(expansion.duties().get(i));
            largest = value.compareTo(number.apply(expansion.duties().get(largest))) > 0 ? i : largest;
        }
        return expansion.row(largest).pointer();
    }

    private void add(ConstraintId constraint, BigDecimal most, String pointer) {
        add(constraint.id(), most.multiply(problem.settings().weight(constraint)), pointer);
    }

    private void add(String term, BigDecimal most, String pointer) {
        bounds.add(new Bound(term, most, pointer));
    }

    private void report(Bound bound) {
        report.error(
                "tooLarge",
                bound.pointer(),
                () ->
                        "With numbers of this size the term %s could reach %s, more than is counted exactly. Maybe a number has too many digits, or the unit is wrong."
                                .formatted(bound.term(), bound.most().round(new MathContext(3))));
    }
}
