package org.bailiwick.rollover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;

/**
 * Every difference between two problems with its reason. It is found by comparing them, so that no change stays unsaid; one that
 * nobody noted a reason for is a fault.
 */
final class ChangeList {

    static final String PROBLEM = "problem";
    static final String SKILL = "skill";
    static final String ROLE = "role";
    static final String SEGMENT = "segment";
    static final String STAGE = "stage";
    static final String MEMBER = "member";
    static final String DUTY = "duty";
    static final String GOAL = "goal";

    private final Reasons reasons;
    private final List<FieldChange> changes = new ArrayList<>();

    private ChangeList(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Compares two problems without coverage. */
    static List<FieldChange> of(Problem before, Problem after, Reasons reasons) {
        ChangeList list = new ChangeList(reasons);
        String team = before.team().id();
        if (!before.period().equals(after.period())) {
            list.add(
                    PROBLEM,
                    team,
                    "period",
                    before.period().toString(),
                    after.period().toString());
        }
        list.rows(SKILL, before.skills(), after.skills(), Skill::id, RowFields::of);
        list.rows(ROLE, before.roles(), after.roles(), Role::id, RowFields::of);
        list.rows(SEGMENT, before.segments(), after.segments(), Segment::id, RowFields::of);
        list.rows(STAGE, before.stages(), after.stages(), Stage::id, RowFields::of);
        list.rows(GOAL, before.goals(), after.goals(), NextMonth::idOf, RowFields::of);
        list.rows(MEMBER, before.members(), after.members(), Member::id, RowFields::of);
        list.rows(DUTY, before.duties(), after.duties(), Duty::id, RowFields::of);
        return List.copyOf(list.changes);
    }

    private <T> void rows(
            String what,
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Function<T, Map<String, String>> fields) {
        Map<String, T> old = byId(before, id);
        Map<String, T> fresh = byId(after, id);
        Set<String> ids = new LinkedHashSet<>(old.keySet());
        ids.addAll(fresh.keySet());
        for (String key : ids) {
            T was = old.get(key);
            T is = fresh.get(key);
            if (was != null && is != null) {
                if (!was.equals(is)) {
                    fields(what, key, fields.apply(was), fields.apply(is));
                }
            } else if (was != null) {
                add(what, key, FieldChange.ROW, summary(fields.apply(was)), "");
            } else if (is != null) {
                add(what, key, FieldChange.ROW, "", summary(fields.apply(is)));
            }
        }
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.putIfAbsent(id.apply(row), row));
        return byId;
    }

    private void fields(String what, String id, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                add(what, id, name, was, is);
            }
        }
    }

    /** The fields of a row that say something, in one line. */
    private static String summary(Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (!value.isEmpty() && !value.equals("false")) {
                parts.add(name + "=" + value);
            }
        });
        return String.join("; ", parts);
    }

    private void add(String what, String id, String field, String before, String after) {
        Reasons.Reason reason = reasons.of(what, id, field);
        changes.add(new FieldChange(what, id, field, before, after, reason.why(), reason.evidence()));
    }
}
