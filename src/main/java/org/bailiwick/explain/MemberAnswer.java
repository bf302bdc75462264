package org.bailiwick.explain;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a member has in a plan, and how that came.
 *
 * @param member the member's number
 * @param duties the numbers of the member's duties
 * @param minutes work and travel
 * @param capacityMinutes the capacity
 * @param teamUtilisation hours of all duties over all capacity, 1 for all; 0 where there is no capacity
 * @param utilisation hours of the member's duties over the capacity, without travel; 0 without capacity
 * @param goal the sum of the duties' goals
 * @param fairGoal the member's fair share of all goals; 0 where no fair share is defined
 * @param deviation how far the goal is from it, in percent of a full share, at least 0
 * @param tolerance how far it may be at no cost, in percent of a full share
 * @param roles the ids of the roles held, in the problem's order
 * @param focusGroups the ids of the focus groups held, sorted
 * @param fit the average fit over the hours, percent; 100 without duties
 * @param gained the numbers of the duties that the member has and somebody else, or nobody, held
 * @param lost the duties that the member held and has no more
 */
public record MemberAnswer(
        int member,
        List<Integer> duties,
        long minutes,
        long capacityMinutes,
        BigFraction teamUtilisation,
        BigFraction utilisation,
        BigDecimal goal,
        BigFraction fairGoal,
        BigFraction deviation,
        BigFraction tolerance,
        List<String> roles,
        List<String> focusGroups,
        BigFraction fit,
        List<Gain> gained,
        List<Loss> lost) {

    public MemberAnswer {
        duties = List.copyOf(duties);
        roles = List.copyOf(roles);
        focusGroups = List.copyOf(focusGroups);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /**
     * A duty that is new to the member.
     *
     * @param duty the duty's number
     * @param reason why it is no longer with its holder; null where it had none
     */
    public record Gain(int duty, @Nullable ChangeReason reason) {}

    /**
     * A duty that the member held.
     *
     * @param duty the duty's number
     * @param to the number of the member who has it now, or {@link org.bailiwick.score.PeriodView#NOBODY}
     * @param reason why it is with somebody else; null where nobody has it
     */
    public record Loss(int duty, int to, @Nullable ChangeReason reason) {}
}
