package org.bailiwick.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;
import org.jspecify.annotations.Nullable;

/** No two duties ask for the same thing: not by their ids, their slots, or one above the other in the tree of segments. */
final class SlotRules {

    private static final int MOST_NAMED = 3;

    private record Slot(String role, String segment, String stage, int seat) {}

    /** Everything that tells two duties of one branch apart from two people at one customer. */
    private record Work(String role, String stage, int segment) {}

    private final Report report;

    SlotRules(Report report) {
        this.report = report;
    }

    void check(Expansion expansion, SegmentTree tree) {
        slots(expansion);
        ids(expansion);
        if (tree.cycles().isEmpty()) {
            overlaps(expansion, tree);
        }
    }

    private void slots(Expansion expansion) {
        Map<Slot, Integer> taken = new HashMap<>();
        for (int i = 0; i < expansion.duties().size(); i++) {
            Slot slot = slot(expansion.duties().get(i));
            Integer first = slot == null ? null : taken.putIfAbsent(slot, i);
            if (slot != null && first != null) {
                Row row = expansion.row(i);
                report.error(
                        "doubledSlot",
                        row.pointer(),
                        () -> "The %s has the role, segment, stage and seat (%d) of %s. Maybe it is another seat."
                                .formatted(
                                        row.label(),
                                        slot.seat(),
                                        expansion.row(first).label()));
            }
        }
        for (int i = 0; i < expansion.explicit(); i++) {
            Slot slot = slot(expansion.duties().get(i));
            if (slot != null && slot.seat() > 1 && !taken.containsKey(seatBefore(slot))) {
                Row row = expansion.row(i);
                report.warning(
                        "seatGap",
                        row.at("seat"),
                        () ->
                                "seat (%d) of %s is there, but not seat %d of the same role, segment and stage. Maybe a row is missing."
                                        .formatted(slot.seat(), row.label(), slot.seat() - 1));
            }
        }
    }

    /** Explicit ids are looked at row by row elsewhere; here those of coverage rules meet them. */
    private void ids(Expansion expansion) {
        Map<String, Integer> explicit = new HashMap<>();
        for (int i = 0; i < expansion.explicit(); i++) {
            explicit.putIfAbsent(expansion.duties().get(i).id(), i);
        }
        for (int i = expansion.explicit(); i < expansion.duties().size(); i++) {
            Integer twin = explicit.get(expansion.duties().get(i).id());
            if (twin != null) {
                Row row = expansion.row(i);
                report.error(
                        "doubledId",
                        expansion.row(twin).at("id"),
                        () ->
                                "The id of %s is that of another slot, which coverage rule number %s expands to. Maybe the row's role, segment, stage or seat is wrong."
                                        .formatted(
                                                expansion.row(twin).label(),
                                                Integer.parseInt(row.pointer().substring("/coverage/".length())) + 1));
            }
        }
    }

    private void overlaps(Expansion expansion, SegmentTree tree) {
        Map<Work, Integer> firsts = new HashMap<>();
        for (int i = 0; i < expansion.duties().size(); i++) {
            Work work = work(expansion.duties().get(i), tree);
            if (work != null) {
                firsts.putIfAbsent(work, i);
            }
        }
        Map<Integer, List<String>> lowerByUpper = new LinkedHashMap<>();
        for (int i = 0; i < expansion.duties().size(); i++) {
            Duty duty = expansion.duties().get(i);
            Work work = work(duty, tree);
            Integer upper = work == null ? null : above(work, firsts, tree);
            if (upper != null) {
                lowerByUpper.computeIfAbsent(upper, key -> new ArrayList<>()).add(duty.id());
            }
        }
        lowerByUpper.forEach((upper, lower) -> overlap(expansion, upper, lower));
    }

    private void overlap(Expansion expansion, int upper, List<String> lower) {
        Row row = expansion.row(upper);
        report.warning(
                "hiddenOverlap",
                row.pointer(),
                () ->
                        "The %s covers segment (%s) with everything below, where the same role and stage has %s of its own: %s. Two people may work on one customer. Maybe one of the duties should go."
                                .formatted(
                                        row.label(),
                                        Text.shown(String.valueOf(
                                                expansion.duties().get(upper).segment())),
                                        Text.count(lower.size(), "duty", "duties"),
                                        Text.some(lower, MOST_NAMED)));
    }

    private static @Nullable Integer above(Work work, Map<Work, Integer> firsts, SegmentTree tree) {
        int at = tree.parent(work.segment());
        for (int steps = 0; at != SegmentTree.NONE && steps < SegmentRules.DEEPEST; steps++) {
            Integer upper = firsts.get(new Work(work.role(), work.stage(), at));
            if (upper != null) {
                return upper;
            }
            at = tree.parent(at);
        }
        return null;
    }

    private static @Nullable Slot slot(Duty duty) {
        String role = duty.role();
        String segment = duty.segment();
        String stage = duty.stage();
        return role == null || segment == null || stage == null ? null : new Slot(role, segment, stage, duty.seat());
    }

    private static Slot seatBefore(Slot slot) {
        return new Slot(slot.role(), slot.segment(), slot.stage(), slot.seat() - 1);
    }

    private static @Nullable Work work(Duty duty, SegmentTree tree) {
        String role = duty.role();
        String stage = duty.stage();
        int segment = duty.segment() == null ? SegmentTree.NONE : tree.position(duty.segment());
        return role == null || stage == null || segment == SegmentTree.NONE ? null : new Work(role, stage, segment);
    }
}
