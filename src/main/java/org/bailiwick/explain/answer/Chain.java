package org.bailiwick.explain.answer;

import java.math.BigDecimal;
import java.util.List;

/**
 * Moves that together give a duty to a member, and what they cost whom; the figures are the referee's.
 *
 * @param moves the moves, the duty's own first
 * @param effect what they do to the plan
 * @param members what they do to each member concerned, by number
 */
public record Chain(List<Move> moves, Effect effect, List<Share> members) {

    public Chain {
        moves = List.copyOf(moves);
        members = List.copyOf(members);
    }

    /**
     * What a chain does to one member.
     *
     * @param member the member's number
     * @param minutesBefore work and travel in the plan as it is
     * @param minutesAfter work and travel with the chain
     * @param goalBefore the goal of the member's duties in the plan as it is
     * @param goalAfter the goal with the chain
     * @param points change of all that belongs to this member alone: fit, travel, preferences, changes of hands, balances and
     *     focus; borders and hand-overs between members are in the whole effect only
     */
    public record Share(
            int member,
            long minutesBefore,
            long minutesAfter,
            BigDecimal goalBefore,
            BigDecimal goalAfter,
            long points) {}
}
