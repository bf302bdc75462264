package org.bailiwick.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which plan of a team counted when.
 *
 * <p>A plan counts from the day of its activation on. On a day on which several would, it is the one of the latest period, and of
 * one period the one that was activated last. A plan that was archived without another in its place counts no more from that day
 * on, and then nothing does until the next; if that was before its first day, it is as if it had never been active.
 */
final class Timeline {

    /**
     * A plan and its days.
     *
     * @param until the first day on which it does not count any more; null where there is none
     */
    record Span(PlanId plan, LocalDate from, @Nullable LocalDate until) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    private record Activated(PlanId plan, LocalDate from, long seq) {}

    private final List<Activated> activated = new ArrayList<>();
    private final Map<PlanId, LocalDate> ends = new HashMap<>();

    private Timeline() {}

    /**
     * The spans of a team, in the order of time.
     *
     * @param events the events that changed the states of the team's plans
     */
    static List<Span> of(List<LedgerEvent> events) {
        Timeline line = new Timeline();
        for (LedgerEvent event : events) {
            LocalDate day = event.day();
            if (event.kind() == EventKind.ACTIVE && day != null) {
                line.activated.add(new Activated(event.plan(), day, event.seq()));
            } else if (event.kind() == EventKind.ARCHIVED && day != null) {
                line.ends.put(event.plan(), day);
            }
        }
        line.activated.removeIf(plan -> {
            LocalDate end = line.ends.get(plan.plan());
            return end != null && !end.isAfter(plan.from());
        });
        line.activated.sort(
                Comparator.comparing((Activated plan) -> plan.plan().period()).thenComparing(Activated::seq));
        return line.spans();
    }

    private List<Span> spans() {
        TreeSet<LocalDate> days = new TreeSet<>(ends.values());
        activated.forEach(plan -> days.add(plan.from()));
        List<Span> spans = new ArrayList<>();
        PlanId current = null;
        LocalDate since = LocalDate.MIN;
        for (LocalDate day : days) {
            PlanId next = on(day);
            if (!Objects.equals(next, current)) {
                if (current != null) {
                    spans.add(new Span(current, since, day));
                }
                current = next;
                since = day;
            }
        }
        if (current != null) {
            spans.add(new Span(current, since, null));
        }
        return spans;
    }

    private @Nullable PlanId on(LocalDate day) {
        PlanId last = null;
        for (Activated plan : activated) {
            last = plan.from().isAfter(day) ? last : plan.plan();
        }
        LocalDate end = last == null ? null : ends.get(last);
        return end == null || day.isBefore(end) ? last : null;
    }
}
