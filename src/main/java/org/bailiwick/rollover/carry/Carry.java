package org.bailiwick.rollover.carry;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bailiwick.rollover.actuals.Leave;

/**
 * What the roll-over out of a month must know and the month's problem cannot say. Immutable and thread-safe.
 *
 * @param team the team's id
 * @param period the month
 * @param members what is carried over of members, in the problem's order; may be empty
 * @param leaves who is away in the month or later; may be empty
 * @param ownDuties ids of the duties that the team stated itself, which no import ends; may be empty
 */
public record Carry(
        String team, YearMonth period, List<MemberCarry> members, List<Leave> leaves, List<String> ownDuties) {

    public Carry {
        members = List.copyOf(members);
        leaves = List.copyOf(leaves);
        ownDuties = List.copyOf(ownDuties);
    }

    /**
     * Returns what there is to carry over before the first roll-over: nothing.
     *
     * @param team the team's id
     * @param period the month of the problem
     * @return an empty carry
     */
    public static Carry none(String team, YearMonth period) {
        return new Carry(team, period, List.of(), List.of(), List.of());
    }

    /**
     * Finds a member.
     *
     * @param id the member's id
     * @return what is carried over of the member, if anything
     */
    public Optional<MemberCarry> member(String id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
