package org.bailiwick.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Settings;

/**
 * A measure that is shared out fairly: what every member should carry of it, and the band around that.
 *
 * <p>Immutable and thread-safe; it does not depend on any plan.
 *
 * @param constraint the id of the term, {@code goalBalance} or {@code balance:<measure>}
 * @param measure the measure
 * @param weight the term's weight
 * @param fullShare F, the load of a full share; above 0
 * @param shares share_x by member number: the member's share where an eligible duty carries the measure, else 0
 * @param band the fairness band, widened for the largest duty
 */
public record FairShare(
        String constraint,
        String measure,
        BigDecimal weight,
        BigFraction fullShare,
        List<BigFraction> shares,
        Band band) {

    /**
     * Returns the fair share of a measure in a problem.
     *
     * @param pairs the problem
     * @param balance the measure with its weight and limits
     * @param constraint the id of the term
     * @return the fair share, or empty where a full share is undefined or 0, so that the term is 0
     */
    public static Optional<FairShare> of(Pairs pairs, Balance balance, String constraint) {
        PeriodView view = pairs.view();
        boolean[] reached = new boolean[view.members().size()];
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        for (int d = 0; d < view.duties().size(); d++) {
            BigDecimal amount = view.measure(d, balance.measure());
            if (amount.signum() > 0) {
                total = total.add(amount);
                largest = largest.max(amount);
                for (int m : pairs.eligible(d)) {
                    reached[m] = true;
                }
            }
        }
        BigFraction[] shares = new BigFraction[reached.length];
        BigFraction sum = BigFraction.ZERO;
        for (int m = 0; m < shares.length; m++) {
            shares[m] = reached[m] ? view.share(m) : BigFraction.ZERO;
            sum = sum.add(shares[m]);
        }
        if (sum.signum() == 0 || total.signum() == 0) {
            return Optional.empty();
        }
        BigFraction fullShare = Exact.of(total).divide(sum);
        Settings settings = view.problem().settings();
        BigDecimal tolerance = balance.tolerance() == null ? settings.tolerance() : balance.tolerance();
        BigDecimal outerLimit = balance.outerLimit() == null ? settings.outerLimit() : balance.outerLimit();
        Band band = Band.of(tolerance, outerLimit).atLeastHalf(percent(Exact.of(largest), fullShare));
        return Optional.of(
                new FairShare(constraint, balance.measure(), balance.weight(), fullShare, List.of(shares), band));
    }

    /**
     * Returns every measure that a problem's settings share out fairly: the goal first, then the further balances in
     * their order.
     *
     * @param pairs the problem
     * @return the fair shares that are defined
     */
    public static List<FairShare> all(Pairs pairs) {
        Settings settings = pairs.view().problem().settings();
        Balance goal = new Balance(Measures.GOAL, settings.weight(ConstraintId.GOAL_BALANCE), null, null);
        return Stream.concat(
                        of(pairs, goal, ConstraintId.GOAL_BALANCE.id()).stream(),
                        settings.balances().stream()
                                .flatMap(balance ->
                                        of(pairs, balance, ConstraintId.BALANCE_PREFIX + balance.measure()).stream()))
                .toList();
    }

    /**
     * Returns a member's fair load.
     *
     * @param member the member's number
     * @return share · F, in the measure's unit
     */
    public BigFraction fairLoad(int member) {
        return shares.get(member).multiply(fullShare);
    }

    /**
     * Returns how far a load is from a member's fair one.
     *
     * @param member the member's number
     * @param load the member's load, in the measure's unit
     * @return percent of a full share, at least 0
     */
    public BigFraction deviation(int member, BigFraction load) {
        return percent(load.subtract(fairLoad(member)).abs(), fullShare);
    }

    private static BigFraction percent(BigFraction part, BigFraction whole) {
        return part.multiply(BigInteger.valueOf(100)).divide(whole);
    }
}
