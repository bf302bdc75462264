package org.bailiwick.rollover;

import java.util.HashMap;
import java.util.Map;

/** Why fields change: noted by whoever changes them. Not thread-safe. */
final class Reasons {

    /** A reason with its figures. */
    record Reason(Why why, String evidence) {}

    private record Key(String what, String id, String field) {}

    private final Map<Key, Reason> reasons = new HashMap<>();

    /** Notes why a field changes, or the whole row; the last note counts. */
    void note(String what, String id, String field, Why why, String evidence) {
        reasons.put(new Key(what, id, field), new Reason(why, evidence));
    }

    /** Notes why a field changes where nobody has said so yet. */
    void noteIfNone(String what, String id, String field, Why why, String evidence) {
        reasons.putIfAbsent(new Key(what, id, field), new Reason(why, evidence));
    }

    /** Notes why a whole row comes or goes, or every field of it changes that has no reason of its own. */
    void note(String what, String id, Why why) {
        note(what, id, FieldChange.ROW, why, "");
    }

    /** Returns the reason of a field, or that of its row. */
    Reason of(String what, String id, String field) {
        Reason own = reasons.get(new Key(what, id, field));
        Reason reason = own == null ? reasons.get(new Key(what, id, FieldChange.ROW)) : own;
        if (reason == null) {
            throw new IllegalStateException(
                    "The field %s of the %s (%s) changed without a reason. Maybe a step changes more than it notes."
                            .formatted(field, what, id));
        }
        return reason;
    }
}
