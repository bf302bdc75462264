package org.bailiwick.scenario;

import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;

/** Changes of what single duties may be with whom. */
final class DutyChanges {

    private DutyChanges() {}

    static Problem pin(Problem problem, Change.PinDuty change) {
        Problem written = problem.expanded();
        Duty pinned = duty(written, change.duty(), change.label());
        Member member = MemberChanges.member(written, change.member(), change.label());
        Duty changed = pinned.withHolder(member.id()).withPin(new Pin(null, null, null));
        return written.withDuties(written.duties().stream()
                .map(duty -> duty.equals(pinned) ? changed : duty)
                .toList());
    }

    static Problem forbid(Problem problem, Change.ForbidDuty change) {
        Duty duty = duty(problem.expanded(), change.duty(), change.label());
        Member member = MemberChanges.member(problem, change.member(), change.label());
        DutyPattern pattern = new DutyPattern(duty.role(), duty.segment(), duty.stage());
        if (pattern.equals(new DutyPattern(null, null, null))) {
            throw Lookup.wrong(
                    "noPattern",
                    change.label(),
                    "duty (%s) has no role, segment or stage, and an exclusion names these. Maybe a capacity was meant."
                            .formatted(duty.id()));
        }
        return MemberChanges.exclude(problem, member, pattern);
    }

    /** Duties have no names; their ids do. */
    private static Duty duty(Problem problem, String wanted, String label) {
        return Lookup.find(problem.duties(), Duty::id, Duty::id, "duty", wanted, label);
    }
}
