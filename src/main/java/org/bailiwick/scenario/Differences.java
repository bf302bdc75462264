package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.model.Duty;
import org.bailiwick.scenario.Difference.Kind;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Finds what is different between two plans, duty by duty. */
final class Differences {

    private final PeriodView before;
    private final PeriodView after;
    private final Map<String, String> was;
    private final Map<String, String> is;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Side before, Side after) {
        this.before = before.view();
        this.after = after.view();
        this.was = before.plan().memberByDuty();
        this.is = after.plan().memberByDuty();
    }

    /** Differences in the order of the first plan's duties, then of those that are new. */
    static List<Difference> of(Side before, Side after) {
        Differences differences = new Differences(before, after);
        differences.find();
        return List.copyOf(differences.found);
    }

    private void find() {
        for (Duty duty : before.duties()) {
            int number = after.dutyNumber(duty.id());
            if (number < 0) {
                add(Kind.REMOVED, duty, null);
            } else {
                compare(duty, after.duty(number));
            }
        }
        for (Duty duty : after.duties()) {
            if (before.dutyNumber(duty.id()) < 0) {
                add(Kind.ADDED, null, duty);
            }
        }
    }

    private void compare(Duty old, Duty now) {
        String from = was.get(old.id());
        String to = is.get(old.id());
        if (!Objects.equals(from, to)) {
            add(from == null ? Kind.FILLED : to == null ? Kind.OPENED : Kind.MOVED, old, now);
        }
        if (old.goal().compareTo(now.goal()) != 0) {
            add(Kind.GOAL_CHANGED, old, now);
        }
        if (old.hours().compareTo(now.hours()) != 0) {
            add(Kind.HOURS_CHANGED, old, now);
        }
        boolean wasPinned = before.isPinned(before.dutyNumber(old.id()));
        if (wasPinned != after.isPinned(after.dutyNumber(now.id()))) {
            add(wasPinned ? Kind.PIN_EXPIRED : Kind.PIN_ADDED, old, now);
        }
    }

    private void add(Kind kind, @Nullable Duty old, @Nullable Duty now) {
        Duty known = Objects.requireNonNull(now == null ? old : now);
        found.add(new Difference(
                kind,
                known.id(),
                was.get(known.id()),
                is.get(known.id()),
                known.hours(),
                old == null ? BigDecimal.ZERO : old.goal(),
                now == null ? BigDecimal.ZERO : now.goal()));
    }
}
