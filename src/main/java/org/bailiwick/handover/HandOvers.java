package org.bailiwick.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Finds every change of holder, one for each two people. Stateless and thread-safe. */
public final class HandOvers {

    private record Ends(@Nullable String from, int to) {}

    private HandOvers() {}

    /**
     * Finds the changes of a plan.
     *
     * @param view the problem
     * @param memberOfDuty the plan: a member's number, or {@link PeriodView#NOBODY}, for each duty
     * @return the changes in the order of the old holders, those of the team first, then of the new ones; what nobody held comes
     *     last; empty where everybody keeps what they had
     */
    public static List<HandOver> of(PeriodView view, int[] memberOfDuty) {
        Map<Ends, List<Integer>> found = new LinkedHashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            int to = memberOfDuty[d];
            boolean stays = to == PeriodView.NOBODY
                    ? duty.holder() == null
                    : view.member(to).id().equals(duty.holder());
            if (!stays) {
                found.computeIfAbsent(new Ends(duty.holder(), to), ends -> new ArrayList<>())
                        .add(d);
            }
        }
        List<HandOver> all = new ArrayList<>();
        found.forEach((ends, duties) -> all.add(new HandOver(kind(ends, view), ends.from(), ends.to(), duties)));
        all.sort(Comparator.comparingInt((HandOver change) -> place(change.from(), view))
                .thenComparing(change -> change.from() == null ? "" : change.from())
                .thenComparingInt(change -> change.to() == PeriodView.NOBODY ? Integer.MAX_VALUE : change.to()));
        return all;
    }

    private static HandOver.Kind kind(Ends ends, PeriodView view) {
        if (ends.to() == PeriodView.NOBODY) {
            return HandOver.Kind.OPEN;
        }
        if (view.member(ends.to()).vacant()) {
            return HandOver.Kind.VACANT;
        }
        if (ends.from() == null) {
            return HandOver.Kind.NEW;
        }
        int from = view.memberNumber(ends.from());
        if (from == PeriodView.NOBODY) {
            return HandOver.Kind.LEFT;
        }
        return view.member(from).vacant() ? HandOver.Kind.NEW : HandOver.Kind.MEMBER;
    }

    private static int place(@Nullable String from, PeriodView view) {
        if (from == null) {
            return Integer.MAX_VALUE;
        }
        int member = view.memberNumber(from);
        return member == PeriodView.NOBODY ? Integer.MAX_VALUE - 1 : member;
    }
}
