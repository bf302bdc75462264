package org.bailiwick.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Role;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** The groups of duties within which constraints count, numbered from 0; {@link #NONE} where a duty is in none. */
final class DutyGroups {

    static final int NONE = -1;

    /**
     * The groups of one duty.
     *
     * @param role its role
     * @param segment its segment
     * @param focus its focus group
     * @param seats the duties with the same role, segment and stage; none where it is the only one
     * @param owner the duties with the same single-owner role and segment; none where it is the only one
     */
    record Row(int role, int segment, int focus, int seats, int owner) {}

    private record Slot(
            String role, String segment, @Nullable String stage) {}

    private final List<Row> rows = new ArrayList<>();

    DutyGroups(PeriodView view) {
        Map<Slot, Integer> sizes = new HashMap<>();
        for (Duty duty : view.duties()) {
            count(seats(duty), sizes);
            count(owner(duty, view), sizes);
        }
        Map<Object, Integer> roles = new HashMap<>();
        Map<Object, Integer> segments = new HashMap<>();
        Map<Object, Integer> focus = new HashMap<>();
        Map<Object, Integer> slots = new HashMap<>();
        for (Duty duty : view.duties()) {
            rows.add(new Row(
                    number(duty.role(), roles),
                    number(duty.segment(), segments),
                    number(view.focusGroup(duty.segment()), focus),
                    number(shared(seats(duty), sizes), slots),
                    number(shared(owner(duty, view), sizes), slots)));
        }
    }

    private static @Nullable Slot seats(Duty duty) {
        String role = duty.role();
        String segment = duty.segment();
        return role == null || segment == null || duty.stage() == null ? null : new Slot(role, segment, duty.stage());
    }

    private static @Nullable Slot owner(Duty duty, PeriodView view) {
        Role role = view.role(duty.role());
        String segment = duty.segment();
        return role == null || !role.singleOwner() || segment == null ? null : new Slot(role.id(), segment, null);
    }

    private static void count(@Nullable Slot slot, Map<Slot, Integer> sizes) {
        if (slot != null) {
            sizes.merge(slot, 1, Integer::sum);
        }
    }

    private static @Nullable Slot shared(@Nullable Slot slot, Map<Slot, Integer> sizes) {
        return slot == null || sizes.getOrDefault(slot, 0) < 2 ? null : slot;
    }

    private static int number(@Nullable Object key, Map<Object, Integer> numbers) {
        if (key == null) {
            return NONE;
        }
        int next = numbers.size();
        return numbers.computeIfAbsent(key, absent -> next);
    }

    Row row(int duty) {
        return rows.get(duty);
    }
}
