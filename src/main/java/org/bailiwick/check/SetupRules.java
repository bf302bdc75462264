package org.bailiwick.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.Stage;

/** Conflicts are between at least two different roles, and stated once; stages follow one another. */
final class SetupRules {

    private final Report report;

    SetupRules(Report report) {
        this.report = report;
    }

    void conflicts(List<Conflict> conflicts) {
        Map<Conflict, Integer> seen = new HashMap<>();
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            Row row = Row.of("conflicts", i, "conflict", "");
            Set<String> different = new TreeSet<>(conflict.roles());
            if (different.size() < conflict.roles().size()) {
                withItself(row, conflict);
            } else if (different.size() < 2) {
                report.error(
                        "tooFewRoles",
                        row.at("roles"),
                        () -> "The %s must name at least 2 roles, not (%s). Maybe a separator is missing."
                                .formatted(row.label(), Text.some(conflict.roles(), 1)));
            } else {
                Integer first = seen.putIfAbsent(new Conflict(List.copyOf(different), conflict.scope()), i);
                if (first != null) {
                    report.warning(
                            "doubledConflict",
                            row.at("roles"),
                            () -> "The %s says the same as number %d. Maybe other roles were meant."
                                    .formatted(row.label(), first + 1));
                }
            }
        }
    }

    private void withItself(Row row, Conflict conflict) {
        List<String> roles = conflict.roles();
        int index = 1;
        while (roles.indexOf(roles.get(index)) == index) {
            index++;
        }
        String role = roles.get(index);
        report.error(
                "conflictWithItself",
                row.at("roles", index),
                () ->
                        "The role (%s) of %s is in conflict with itself. Maybe another role was meant, or the role is a single owner."
                                .formatted(Text.shown(role), row.label()));
    }

    void stages(List<Stage> stages) {
        Map<Integer, Stage> byOrder = new HashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            Row row = Row.of("stages", i, "stage", stage.id());
            Stage first = byOrder.putIfAbsent(stage.order(), stage);
            BigDecimal conversion = stage.conversion();
            BigDecimal target = stage.target();
            if (conversion != null && target != null && conversion.signum() == 0 && target.signum() > 0) {
                report.warning(
                        "zeroConversion",
                        row.at("conversion"),
                        () ->
                                "conversion (0) of %s says that nothing gets through. Maybe it was not measured: leave it out."
                                        .formatted(row.label()));
            }
            if (first != null) {
                report.warning(
                        "doubledOrder",
                        row.at("order"),
                        () ->
                                "order (%d) of %s is that of stage (%s), so the stage that stands first comes first. Maybe they were not numbered yet."
                                        .formatted(stage.order(), row.label(), Text.shown(first.id())));
            }
        }
    }
}
