package org.bailiwick.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Member;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

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

    static Problem avoid(Problem problem, Change.AvoidDuties change) {
        Problem written = problem.expanded();
        Pairs pairs = Pairs.of(PeriodView.of(written));
        PairTable stated = written.pairTable();
        Map<String, Map<String, PairTable.Figures>> rows = new HashMap<>(stated == null ? Map.of() : stated.rows());
        change.membersByDuty().forEach((id, members) -> {
            Duty duty = duty(written, id, change.label());
            int number = pairs.view().dutyNumber(duty.id());
            if (number >= 0) {
                rows.put(duty.id(), others(pairs, number, members));
            }
        });
        return written.withPairTable(new PairTable(rows));
    }

    /** The figures of all who may have the duty, but for some. */
    private static Map<String, PairTable.Figures> others(Pairs pairs, int duty, Set<String> avoided) {
        Map<String, PairTable.Figures> row = new HashMap<>();
        for (int member : pairs.eligible(duty)) {
            String id = pairs.view().member(member).id();
            if (!avoided.contains(id)) {
                row.put(id, new PairTable.Figures(pairs.effortMinutes(duty, member), pairs.costPoints(duty, member)));
            }
        }
        return row;
    }

    /** Duties have no names; their ids do. */
    private static Duty duty(Problem problem, String wanted, String label) {
        return Lookup.find(problem.duties(), Duty::id, Duty::id, "duty", wanted, label);
    }
}
