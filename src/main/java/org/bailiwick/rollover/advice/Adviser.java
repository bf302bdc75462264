package org.bailiwick.rollover.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.goals.Actuals;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a new plan is worth its hand-overs.
 *
 * <p>A new plan is advised where the standing one breaks a rule, where a short search closes open work, or where it gains enough
 * quality, what it costs to move duties being part of the score. Without a search, a notable difference is reason enough. Where
 * nothing but dates is different, the plan stays. Stateless and thread-safe.
 */
public final class Adviser {

    private static final BigDecimal MINUTES = new BigDecimal(60);
    private static final BigDecimal POINTS_AN_HOUR = new BigDecimal(6000);
    private static final int DECIMALS = 6;

    private final Standing last;
    private final Standing now;
    private final long steps;
    private final BigDecimal leastGain;
    private final List<AdviceReason> reasons = new ArrayList<>();

    private Adviser(Standing last, Standing now, long steps, BigDecimal leastGain) {
        this.last = last;
        this.now = now;
        this.steps = steps;
        this.leastGain = leastGain;
    }

    /**
     * Advises.
     *
     * @param last the problem of the month that ends
     * @param plan its plan
     * @param next the next month's problem, valid
     * @param standing the plan as it stands under it
     * @param results what was achieved
     * @param steps how many changes a search tries; 0 for no search
     * @param leastGain the gain that is worth a new plan, as a part of the ideal
     * @return the advice
     * @throws ArithmeticException where a figure does not fit 64 bits
     */
    public static Advice advise(
            Problem last, Plan plan, Problem next, Plan standing, Actuals results, long steps, BigDecimal leastGain) {
        boolean isSame = new SameButDates(last, next).holds()
                && plan.open().size() == standing.open().size();
        Adviser adviser = new Adviser(
                new Standing(last, plan.memberByDuty()),
                new Standing(next, standing.memberByDuty()),
                isSame ? 0 : steps,
                leastGain);
        return adviser.advice(next, results, isSame);
    }

    private Advice advice(Problem next, Actuals results, boolean isSame) {
        Plan found = steps == 0
                ? null
                : new AllocationSolver()
                        .solve(next, SolveOptions.defaults().withStepLimit(steps))
                        .plan();
        boolean decides = found == null && !isSame;
        brokenRules(isSame);
        openWork(found, decides);
        fairness(decides);
        reasons.addAll(new Drift(last.view(), now.view(), decides).reasons(results));
        BigDecimal gain = found == null ? BigDecimal.ZERO : gain(found);
        boolean resolve = reasons.stream().anyMatch(AdviceReason::advises);
        return new Advice(resolve, reasons, gain, most());
    }

    private void add(Topic topic, boolean advises, String subject, BigDecimal before, BigDecimal after) {
        reasons.add(new AdviceReason(topic, advises, subject, before, after));
    }

    /** A rule that was broken before, in a month that is the same, is broken by pins: no plan mends it. */
    private void brokenRules(boolean isSame) {
        for (Term term : now.judgement().terms()) {
            if (term.level() == ScoreLevel.HARD && term.points() < 0) {
                long before = last.judgement().points(term.constraint());
                add(
                        Topic.BROKEN_RULE,
                        !isSame || term.points() < before,
                        term.constraint(),
                        BigDecimal.valueOf(-before),
                        BigDecimal.valueOf(-term.points()));
            }
        }
    }

    private void openWork(@Nullable Plan found, boolean decides) {
        long before = -last.judgement().score().medium();
        long after = -now.judgement().score().medium();
        if (after > 0 || before > 0) {
            add(Topic.OPEN_WORK, decides && after > before, "", hours(before), hours(after));
        }
        if (found != null && -found.score().medium() < after) {
            add(
                    Topic.OPEN_WORK_CLOSED,
                    true,
                    "",
                    hours(after),
                    hours(-found.score().medium()));
        }
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }

    /** Who has come out of a band. What that is worth is part of the score, so that a search says more than this. */
    private void fairness(boolean decides) {
        List<FairShare> earlier = FairShare.all(last.pairs());
        for (FairShare fair : FairShare.all(now.pairs())) {
            for (int m = 0; m < now.view().members().size(); m++) {
                String member = now.view().member(m).id();
                BigFraction deviation = now.deviation(fair, m);
                Optional<FairShare> known = earlier.stream()
                        .filter(old -> old.constraint().equals(fair.constraint()))
                        .findFirst()
                        .filter(old -> last.view().memberNumber(member) != PeriodView.NOBODY);
                BigFraction was = known.map(
                                old -> last.deviation(old, last.view().memberNumber(member)))
                        .orElse(BigFraction.ZERO);
                boolean wasOut = known.filter(old -> isOut(old, was)).isPresent();
                if (isOut(fair, deviation) && !wasOut) {
                    boolean counts = decides && deviation.compareTo(fair.band().outerLimit()) > 0;
                    add(Topic.FAIRNESS, counts, member, percent(was), percent(deviation));
                }
            }
        }
    }

    private static boolean isOut(FairShare fair, BigFraction deviation) {
        return fair.band().of(deviation).signum() > 0;
    }

    private static BigDecimal percent(BigFraction value) {
        return value.bigDecimalValue(1, RoundingMode.HALF_UP);
    }

    /** Quality can be compared where as much work is held; the bound holds for such plans. */
    private BigDecimal gain(Plan found) {
        long medium = now.judgement().score().medium();
        long soft = now.judgement().score().soft();
        if (now.judgement().score().hard() != 0 || found.score().medium() != medium) {
            return BigDecimal.ZERO;
        }
        BigDecimal gain = part(found.score().soft() - soft);
        boolean isWorth = gain.signum() > 0 && gain.compareTo(leastGain) >= 0;
        add(
                Topic.GAIN,
                isWorth,
                "",
                BigDecimal.valueOf(soft),
                BigDecimal.valueOf(found.score().soft()));
        Bound bound = found.bound();
        if (bound != null) {
            add(Topic.BOUND, false, "", BigDecimal.valueOf(soft), BigDecimal.valueOf(bound.soft()));
        }
        return gain;
    }

    private @Nullable BigDecimal most() {
        return reasons.stream()
                .filter(reason -> reason.topic() == Topic.BOUND)
                .findFirst()
                .map(reason -> part(reason.after().subtract(reason.before()).longValueExact()))
                .orElse(null);
    }

    /** Points as a part of what the held work is worth at an ideal fit. */
    private BigDecimal part(long points) {
        BigDecimal ideal = now.heldHours().multiply(POINTS_AN_HOUR).max(BigDecimal.ONE);
        BigDecimal part = BigDecimal.valueOf(points).divide(ideal, DECIMALS, RoundingMode.HALF_UP);
        return part.signum() == 0 ? BigDecimal.ZERO : part.stripTrailingZeros();
    }
}
