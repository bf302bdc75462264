package org.bailiwick.rollover;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.advice.Advice;
import org.bailiwick.rollover.advice.Adviser;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Makes next month's problem of last month's problem and plan, and of what happened since.
 *
 * <p>The same input gives the same result, on every machine. Stateless and thread-safe.
 */
public final class RollOver {

    private RollOver() {}

    /**
     * Rolls a month over.
     *
     * @param problem the problem of the month that ends, valid, as it was read
     * @param plan a plan of it
     * @param carry what the roll-over into that month gave; {@link Carry#none} for the first one
     * @param actuals what happened
     * @param options how
     * @return the next month
     * @throws InvalidInputException where plan, carry or actuals do not belong to the problem, or the next month's problem is not
     *     valid; it carries all findings
     * @throws ArithmeticException where a figure does not fit 64 bits
     */
    public static RollOverResult of(
            Problem problem, Plan plan, Carry carry, MonthActuals actuals, RollOverOptions options) {
        YearMonth month = options.month() == null ? problem.period().plusMonths(1) : options.month();
        requireOneMonth(problem, plan, carry, month);
        Problem last = problem.expanded();
        NextMonth next = new NextMonth(last, plan, carry, month);
        new Steps(next, actuals, options).run();
        ProblemCheck.requireValid(next.problem());
        new Deals(next, options.protection()).protect(actuals.deals());
        Problem made = next.problem();
        List<Finding> warnings = ProblemCheck.requireValid(made);
        Plan standing = standing(made, plan);
        Advice advice = Adviser.advise(
                last, plan, made, standing, actuals.results(), options.adviceSteps(), options.leastGain());
        return new RollOverResult(
                made,
                next.nextCarry(),
                ChangeList.of(last, made, next.reasons()),
                standing,
                advice,
                FeedbackSummary.of(actuals.feedback(), options.leastAnswers()),
                warnings);
    }

    /** The plan as it stands: the holders of the new problem are the plan's members, as far as they are there. */
    private static Plan standing(Problem made, Plan plan) {
        Pairs pairs = Pairs.of(PeriodView.of(made));
        int[] holders = IntStream.range(0, pairs.view().duties().size())
                .map(pairs.view()::holder)
                .toArray();
        return PlanFactory.of(pairs).plan(holders, plan.solver(), null);
    }

    private static void requireOneMonth(Problem problem, Plan plan, Carry carry, YearMonth month) {
        String team = problem.team().id();
        YearMonth period = problem.period();
        require(
                plan.team().equals(team),
                "otherTeam",
                "the plan's team (%s) is not the problem's (%s)",
                plan.team(),
                team);
        require(
                plan.period().equals(period),
                "otherPeriod",
                "the plan's period (%s) is not the problem's (%s)",
                plan.period(),
                period);
        require(
                carry.team().equals(team),
                "otherTeam",
                "the carry's team (%s) is not the problem's (%s)",
                carry.team(),
                team);
        require(
                carry.period().equals(period),
                "otherPeriod",
                "the carry's period (%s) is not the problem's (%s)",
                carry.period(),
                period);
        require(month.isAfter(period), "notLater", "the new month (%s) is not after the problem's (%s)", month, period);
    }

    private static void require(boolean holds, String code, String rule, Object value, Object wanted) {
        if (!holds) {
            throw new InvalidInputException(List.of(Finding.error(
                    code, Place.at(""), rule.formatted(value, wanted) + ". Maybe another file was meant.")));
        }
    }
}
