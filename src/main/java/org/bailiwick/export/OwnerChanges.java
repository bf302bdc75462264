package org.bailiwick.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.model.Segment;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** The segments whose owner changes, in the problem's order; what an owner is: {@link AccountOwners}. */
final class OwnerChanges {

    private final DutyChanges duties;
    private final PeriodView view;

    private OwnerChanges(DutyChanges duties) {
        this.duties = duties;
        this.view = duties.view();
    }

    static List<OwnerChange> of(DutyChanges duties) {
        return new OwnerChanges(duties).all();
    }

    private List<OwnerChange> all() {
        Map<String, String> before = AccountOwners.of(view, duties::holder);
        Map<String, String> after = AccountOwners.of(view, duties::member);
        Map<String, Integer> largest = largestMoves(before, after);
        List<OwnerChange> changes = new ArrayList<>();
        for (Segment segment : view.problem().segments()) {
            String old = before.get(segment.id());
            String now = after.get(segment.id());
            if (!Objects.equals(old, now)) {
                changes.add(new OwnerChange(segment.id(), old, now, reason(old, now, largest.get(segment.id()))));
            }
        }
        return changes;
    }

    /** For each segment the largest duty that its old owner gives away, to the new owner first. */
    private Map<String, Integer> largestMoves(Map<String, String> before, Map<String, String> after) {
        Map<String, Integer> largest = new HashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            if (duties.kind(d) == DutyChanges.Kind.UNCHANGED) {
                continue;
            }
            for (String segment : AccountOwners.segments(view, view.duty(d))) {
                String owner = before.get(segment);
                if (owner != null && owner.equals(duties.holder(d))) {
                    String heir = after.get(segment);
                    largest.merge(segment, d, (a, b) -> isBefore(b, a, heir) ? b : a);
                }
            }
        }
        return largest;
    }

    private boolean isBefore(int a, int b, @Nullable String heir) {
        boolean first = Objects.equals(duties.member(a), heir);
        boolean second = Objects.equals(duties.member(b), heir);
        BigDecimal hours = view.duty(a).hours();
        return first != second ? first : hours.compareTo(view.duty(b).hours()) > 0;
    }

    private String reason(@Nullable String before, @Nullable String after, @Nullable Integer largest) {
        if (before == null) {
            return "had no owner";
        }
        if (largest == null) {
            return after == null ? "nobody has a duty there" : "new owner has the most hours there";
        }
        return duties.reason(largest);
    }
}
