package org.bailiwick.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Segment;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Customers who meet two people for the same: one role and stage in a segment and in one above it, held by different members. */
final class Overlaps {

    private static final int MOST = 10;

    private record Work(
            String role, String segment, @Nullable String stage) {}

    private final Allocation allocation;
    private final PeriodView view;

    Overlaps(Allocation allocation) {
        this.allocation = allocation;
        this.view = allocation.view();
    }

    /** One line for each overlap. */
    List<String> all() {
        Map<Work, List<Integer>> byWork = new HashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            if (duty.role() != null && duty.segment() != null && allocation.memberOf(d) != PeriodView.NOBODY) {
                byWork.computeIfAbsent(new Work(duty.role(), duty.segment(), duty.stage()), same -> new ArrayList<>())
                        .add(d);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            List<Segment> path = view.segmentPath(duty.segment());
            for (Segment above : path.subList(Math.min(1, path.size()), path.size())) {
                Work work = new Work(String.valueOf(duty.role()), above.id(), duty.stage());
                for (int wider : byWork.getOrDefault(work, List.of())) {
                    if (allocation.memberOf(d) != PeriodView.NOBODY
                            && allocation.memberOf(d) != allocation.memberOf(wider)) {
                        lines.add(allocation
                                .words()
                                .text(
                                        "overlap",
                                        allocation.dutyName(d),
                                        allocation.name(allocation.memberOf(d)),
                                        allocation.dutyName(wider),
                                        allocation.name(allocation.memberOf(wider))));
                    }
                }
            }
        }
        return lines;
    }

    /** Prints nothing where there are none. */
    void print(Page page) {
        List<String> lines = all();
        if (!lines.isEmpty()) {
            page.heading(allocation.words().text("overlaps.heading"));
            page.lines(page.first(lines, MOST, "more.overlaps", page::item));
        }
    }
}
