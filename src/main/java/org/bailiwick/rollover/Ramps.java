package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bailiwick.model.Member;
import org.bailiwick.rollover.actuals.Joiner;
import org.bailiwick.rollover.carry.MemberCarry;
import org.bailiwick.rollover.carry.RampSchedule;
import org.jspecify.annotations.Nullable;

/** Newcomers' expected output, a month further on. */
final class Ramps {

    private static final String FIELD = "ramp";

    private final NextMonth next;
    private final int usualMonths;

    Ramps(NextMonth next, int usualMonths) {
        this.next = next;
        this.usualMonths = usualMonths;
    }

    void advance(List<Joiner> joiners) {
        next.eachMember(member -> joiners.stream()
                .filter(joiner -> joiner.member().id().equals(member.id()))
                .findFirst()
                .map(joiner -> started(member, joiner.rampMonths()))
                .orElseGet(() -> advanced(member)));
    }

    /** A stated output below 1 is that of the first month; a stated schedule of 0 months is none. */
    private Member started(Member member, @Nullable Integer stated) {
        int months = stated == null ? usualMonths : stated;
        LocalDate from = member.validity().from();
        YearMonth start = from == null ? next.month() : YearMonth.from(from);
        return followed(
                member,
                member.ramp().compareTo(BigDecimal.ONE) < 0
                        ? new RampSchedule(start, member.ramp(), months)
                        : RampSchedule.even(start, months));
    }

    /** A vacancy does not learn; whom somebody has set to another output goes on from there. */
    private Member advanced(Member member) {
        YearMonth last = next.last().period();
        Optional<RampSchedule> planned = next.carry()
                .member(member.id())
                .map(MemberCarry::ramp)
                .filter(ramp -> ramp.at(last).compareTo(member.ramp()) == 0);
        if (planned.isPresent()) {
            return followed(member, planned.get());
        }
        if (member.vacant() || member.ramp().compareTo(BigDecimal.ONE) >= 0) {
            next.carry(member, old -> Carrying.withRamp(old, null));
            return member;
        }
        return followed(member, RampSchedule.from(last, member.ramp(), usualMonths));
    }

    private Member followed(Member member, RampSchedule ramp) {
        boolean isOver = ramp.isOver(next.month());
        next.carry(member, old -> Carrying.withRamp(old, isOver ? null : ramp));
        next.reasons()
                .note(
                        ChangeList.MEMBER,
                        member.id(),
                        FIELD,
                        Why.RAMP,
                        "start=%s months=%d".formatted(ramp.start(), ramp.months()));
        return MemberDraft.of(member).withRamp(ramp.at(next.month())).member();
    }
}
