package org.bailiwick.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Score;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Term;

/**
 * Scores any plan, feasible or not, by the planning model's formulas as they are written: no solver, no increments.
 *
 * <p>Immutable and thread-safe. It shares no line with the solver but the pair functions and the fair shares, which do not
 * depend on a plan, so that the two can check each other.
 */
public final class Referee {

    private final Pairs pairs;
    private final PeriodView view;
    private final List<FairShare> fairShares;

    private Referee(Pairs pairs) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.fairShares = FairShare.all(pairs);
    }

    /**
     * Returns the referee of a problem.
     *
     * @param pairs the problem
     * @return its referee
     */
    public static Referee of(Pairs pairs) {
        return new Referee(pairs);
    }

    /**
     * Judges a plan.
     *
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @return the score with all its terms
     * @throws IllegalArgumentException where the plan has another length than the view
     * @throws ArithmeticException where a sum does not fit 64 bits
     */
    public Judgement judge(int[] memberOfDuty) {
        if (memberOfDuty.length != view.duties().size()) {
            throw new IllegalArgumentException(
                    "The plan has %d duties, the problem %d. Maybe it belongs to another problem."
                            .formatted(memberOfDuty.length, view.duties().size()));
        }
        Holdings holdings = new Holdings(view, memberOfDuty);
        HardTerms hard = new HardTerms(pairs, holdings);
        SoftTerms soft = new SoftTerms(pairs, holdings);
        List<Term> terms = new ArrayList<>();
        for (ConstraintId constraint : ConstraintId.values()) {
            long points = switch (constraint) {
                case CAPACITY -> -hard.capacity();
                case DUPLICATE_SEAT -> -hard.duplicateSeat();
                case CONFLICTING_ROLES -> -hard.conflictingRoles();
                case SINGLE_OWNER -> -hard.singleOwner();
                case MAX_ROLES -> -hard.maxRoles();
                case MAX_SEGMENTS -> -hard.maxSegments();
                case DISRUPTION -> -hard.disruption();
                case ELIGIBILITY -> -hard.eligibility();
                case PIN -> -hard.pin();
                case MAX_MEASURES -> -hard.maxMeasures();
                case OPEN_DUTIES -> -openMinutes(holdings);
                case SKILL_FIT -> soft.skillFit();
                case GOAL_BALANCE -> balance(constraint.id(), holdings);
                case WORKLOAD_BALANCE -> -soft.workloadBalance();
                case CONTINUITY -> -soft.continuity();
                case HANDOVER -> -soft.handover();
                case FOCUS -> -soft.focus();
                case TRAVEL -> -soft.travel();
                case PREFERENCE -> soft.preference();
                case COHESION -> -soft.cohesion();
                case PAIR_COST -> -soft.pairCost();
            };
            terms.add(new Term(constraint.id(), constraint.level(), weight(constraint), points));
        }
        for (Balance balance : settings().balances()) {
            String id = ConstraintId.BALANCE_PREFIX + balance.measure();
            terms.add(new Term(id, ScoreLevel.SOFT, balance.weight(), balance(id, holdings)));
        }
        return new Judgement(
                new Score(sum(terms, ScoreLevel.HARD), sum(terms, ScoreLevel.MEDIUM), sum(terms, ScoreLevel.SOFT)),
                terms);
    }

    private Settings settings() {
        return view.problem().settings();
    }

    private BigDecimal weight(ConstraintId constraint) {
        return constraint.isWeighted() ? settings().weight(constraint) : BigDecimal.ONE;
    }

    private static long sum(List<Term> terms, ScoreLevel level) {
        return terms.stream()
                .filter(term -> term.level() == level)
                .mapToLong(Term::points)
                .reduce(0, Math::addExact);
    }

    private long openMinutes(Holdings holdings) {
        long minutes = 0;
        for (int d : holdings.open()) {
            Duty duty = view.duty(d);
            minutes = Math.addExact(minutes, Exact.round(Exact.of(duty.hours()).multiply(60L * duty.priority())));
        }
        return minutes;
    }

    /** Minus what the members' deviations from their fair loads count; 0 where there is no fair load. */
    private long balance(String constraint, Holdings holdings) {
        long points = 0;
        for (FairShare fair : fairShares) {
            if (fair.constraint().equals(constraint)) {
                for (int m = 0; m < view.members().size(); m++) {
                    BigFraction load = Exact.of(holdings.sum(m, fair.measure()));
                    BigFraction beyond = fair.band().of(fair.deviation(m, load));
                    points = Math.addExact(
                            points,
                            Exact.round(beyond.multiply(view.capacityMinutes(m)).multiply(Exact.of(fair.weight()))));
                }
            }
        }
        return -points;
    }
}
