package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.model.Member;
import org.bailiwick.rollover.carry.Adjusted;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.rollover.carry.MemberCarry;
import org.bailiwick.rollover.carry.RampSchedule;
import org.bailiwick.rollover.carry.SkillEvidence;
import org.jspecify.annotations.Nullable;

/** Changes of what is carried over of one member. */
final class Carrying {

    private Carrying() {}

    /** What was carried so far, or the start of somebody new. */
    static MemberCarry first(Carry carry, Member member) {
        return carry.member(member.id())
                .orElseGet(() -> new MemberCarry(
                        member.id(),
                        member.validity().from(),
                        new Adjusted(member.goalShare(), member.goalShare()),
                        new Adjusted(member.availability(), member.availability()),
                        BigDecimal.ZERO,
                        null,
                        List.of()));
    }

    static MemberCarry withShare(MemberCarry old, Adjusted share, BigDecimal balance) {
        return new MemberCarry(old.id(), old.joined(), share, old.availability(), balance, old.ramp(), old.skills());
    }

    static MemberCarry withAvailability(MemberCarry old, Adjusted availability) {
        return new MemberCarry(
                old.id(), old.joined(), old.goalShare(), availability, old.balance(), old.ramp(), old.skills());
    }

    static MemberCarry withRamp(MemberCarry old, @Nullable RampSchedule ramp) {
        return new MemberCarry(
                old.id(), old.joined(), old.goalShare(), old.availability(), old.balance(), ramp, old.skills());
    }

    static MemberCarry withSkills(MemberCarry old, List<SkillEvidence> skills) {
        return new MemberCarry(
                old.id(), old.joined(), old.goalShare(), old.availability(), old.balance(), old.ramp(), skills);
    }
}
