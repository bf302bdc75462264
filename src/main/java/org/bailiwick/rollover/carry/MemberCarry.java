package org.bailiwick.rollover.carry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is carried over of a member.
 *
 * @param id the member's id
 * @param joined the first day in the team, or null where it is not known
 * @param goalShare the share without what fairness carries over, and the one given
 * @param availability the usual availability, and the one given for the month's leaves
 * @param balance how much more than the fair load the member had, as a part of it: 0.1 for a tenth more; earlier months count less
 * @param ramp how the expected output grows, or null where it is full
 * @param skills what results say of skills; may be empty
 */
public record MemberCarry(
        String id,
        @Nullable LocalDate joined,
        Adjusted goalShare,
        Adjusted availability,
        BigDecimal balance,
        @Nullable RampSchedule ramp,
        List<SkillEvidence> skills) {

    public MemberCarry {
        skills = List.copyOf(skills);
    }
}
