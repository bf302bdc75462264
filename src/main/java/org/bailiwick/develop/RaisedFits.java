package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Exact;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * What pairs earn, and who reaches the minima, with some of a member's levels raised. Levels that are not named stay.
 *
 * <p>Not thread-safe: sums of weights are kept.
 */
final class RaisedFits {

    private final Pairs pairs;
    private final PairPoints points;
    private final BigFraction[] factors;
    /** By list of requirements, which the pairs share: duties that ask for the same have the same list. */
    private final IdentityHashMap<List<Requirement>, BigFraction> weights = new IdentityHashMap<>();

    RaisedFits(Pairs pairs) {
        this.pairs = pairs;
        this.points = PairPoints.of(pairs);
        PeriodView view = pairs.view();
        BigFraction weight = Exact.of(view.problem().settings().weight(ConstraintId.SKILL_FIT));
        factors = new BigFraction[view.duties().size()];
        for (int d = 0; d < factors.length; d++) {
            factors[d] = Exact.of(view.duty(d).hours())
                    .multiply(60)
                    .multiply(pairs.emphasis(d))
                    .multiply(weight);
        }
    }

    PairPoints points() {
        return points;
    }

    BigFraction weight(List<Requirement> requirements) {
        return weights.computeIfAbsent(
                requirements,
                list -> list.stream()
                        .map(requirement -> Exact.of(requirement.weight()))
                        .reduce(BigFraction.ZERO, BigFraction::add));
    }

    static BigDecimal level(Member member, String skill, Map<String, BigDecimal> levels) {
        BigDecimal raised = levels.get(skill);
        return raised == null ? Pairs.level(member, skill) : raised;
    }

    /** What a pair earns by fit; skills whose levels are the same need not be named. */
    long fitPoints(int duty, int member, Map<String, BigDecimal> levels) {
        BigFraction fit = pairs.fit(duty, member);
        BigFraction gained = BigFraction.ZERO;
        Member row = pairs.view().member(member);
        List<Requirement> requirements = pairs.requirements(duty);
        for (Requirement requirement : requirements) {
            BigDecimal raised = levels.get(requirement.skill());
            if (raised != null && requirement.weight().signum() > 0) {
                BigDecimal more = raised.subtract(Pairs.level(row, requirement.skill()));
                gained = gained.add(Exact.of(requirement.weight().multiply(more)));
            }
        }
        return gained.signum() == 0
                ? Exact.roundProduct(factors[duty], fit)
                : Exact.roundProduct(factors[duty], fit.add(gained.multiply(20).divide(weight(requirements))));
    }

    /** By how much raised levels lift what a pair earns. */
    long gain(int duty, int member, Map<String, BigDecimal> levels) {
        return fitPoints(duty, member, levels) - fitPoints(duty, member, Map.of());
    }

    boolean meetsMinima(int duty, int member, Map<String, BigDecimal> levels) {
        Member row = pairs.view().member(member);
        for (Requirement requirement : pairs.requirements(duty)) {
            if (level(row, requirement.skill(), levels).compareTo(requirement.min()) < 0) {
                return false;
            }
        }
        return true;
    }
}
