package org.bailiwick.explain.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Measures;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Says with which figures two members differ in a term of the score, when one has a duty and not the other.
 *
 * <p>Thread-safe; the plan must not change.
 */
public final class TermWords {

    private static final int MINUTES_AN_HOUR = 60;

    private final Pairs pairs;
    private final PeriodView view;
    private final int[] memberOfDuty;
    private final Names names;
    private final Wording wording;
    private final Figures figures;

    /**
     * Prepares the words.
     *
     * @param pairs the problem
     * @param memberOfDuty the plan
     * @param language the language
     */
    public TermWords(Pairs pairs, int[] memberOfDuty, Language language) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.memberOfDuty = memberOfDuty.clone();
        this.names = Names.of(view.problem(), language);
        this.wording = Wording.of(language, "explain");
        this.figures = wording.figures();
    }

    /**
     * Says the figures of a term.
     *
     * @param constraint the constraint's id
     * @param duty the duty's number
     * @param member the number of the member who has it
     * @param other the number of the member who would have it instead
     * @return a phrase such as {@code fits to 82 % instead of 64 %}; empty where the points say all there is
     */
    public String detail(String constraint, int duty, int member, int other) {
        return switch (ConstraintId.of(constraint).orElse(ConstraintId.PAIR_COST)) {
            case SKILL_FIT ->
                wording.text(
                        "detail.skillFit",
                        figures.percentage(pairs.fit(duty, member)),
                        figures.percentage(pairs.fit(duty, other)));
            case TRAVEL ->
                wording.text(
                        "detail.travel", hours(duty, member), hours(duty, other), way(duty, member), way(duty, other));
            case PREFERENCE ->
                wording.text(
                        "detail.preference",
                        figures.signed(pairs.preference(duty, member)),
                        figures.signed(pairs.preference(duty, other)));
            case CONTINUITY -> wording.text("detail.continuity", names.memberOrNobody(view, view.holder(duty)));
            case WORKLOAD_BALANCE -> workload(duty, member, other);
            case GOAL_BALANCE -> goal(duty, member, other);
            case HANDOVER, COHESION -> wording.text("detail." + constraint);
            default -> "";
        };
    }

    private String hours(int duty, int member) {
        return figures.hours(Exact.round(pairs.travelMinutes(duty, member)));
    }

    private String way(int duty, int member) {
        return wording.text(
                "km",
                figures.count(BigDecimal.valueOf(pairs.metres(duty, member), 3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue()));
    }

    private BigDecimal load(int member, String measure, int duty) {
        return IntStream.range(0, memberOfDuty.length)
                .filter(d -> d == duty || memberOfDuty[d] == member)
                .mapToObj(d -> view.measure(d, measure))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String workload(int duty, int member, int other) {
        BigFraction all = Exact.of(IntStream.range(0, memberOfDuty.length)
                .mapToObj(d -> view.duty(d).hours())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        long capacity = IntStream.range(0, view.members().size())
                .mapToLong(view::capacityMinutes)
                .sum();
        return wording.text(
                "detail.workloadBalance",
                names.memberOrNobody(view, member),
                used(Exact.of(load(member, Measures.HOURS, duty)), view.capacityMinutes(member)),
                names.memberOrNobody(view, other),
                used(Exact.of(load(other, Measures.HOURS, duty)), view.capacityMinutes(other)),
                used(all, capacity));
    }

    private String used(BigFraction hours, long capacity) {
        return capacity == 0
                ? figures.percentage(BigFraction.ZERO)
                : figures.percent(hours.multiply(MINUTES_AN_HOUR).divide(capacity));
    }

    private String goal(int duty, int member, int other) {
        return FairShare.all(pairs).stream()
                .filter(fair -> fair.constraint().equals(ConstraintId.GOAL_BALANCE.id()))
                .findFirst()
                .map(fair -> wording.text(
                        "detail.goalBalance",
                        names.memberOrNobody(view, member),
                        figures.amount(load(member, Measures.GOAL, duty), 0),
                        fair(fair, member),
                        names.memberOrNobody(view, other),
                        figures.amount(load(other, Measures.GOAL, duty), 0),
                        fair(fair, other)))
                .orElse("");
    }

    private String fair(FairShare fair, int member) {
        return figures.amount(fair.fairLoad(member).bigDecimalValue(0, RoundingMode.HALF_UP), 0);
    }
}
