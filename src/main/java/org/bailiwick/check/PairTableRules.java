package org.bailiwick.check;

import java.util.List;
import org.bailiwick.model.Duty;
import org.bailiwick.model.PairTable;
import org.jspecify.annotations.Nullable;

/** The pair table names duties and members that there are, and takes no time below 0. */
final class PairTableRules {

    private static final Row TABLE = new Row("/pairTable", "the pair table");

    private final Report report;
    private final Known duties;
    private final Known members;

    PairTableRules(Report report, Names names, Expansion expansion) {
        this.report = report;
        this.duties = new Known("duty", "duties", ids(expansion));
        this.members = names.members();
    }

    private static List<String> ids(Expansion expansion) {
        return expansion.duties().stream().map(Duty::id).toList();
    }

    void check(@Nullable PairTable table) {
        if (table == null) {
            return;
        }
        table.rows().forEach((duty, row) -> {
            Row place = TABLE.inside(duty);
            known(duties, duty, place.pointer());
            row.forEach((member, figures) -> {
                known(members, member, place.at(member));
                effort(duty, member, figures, place.at(member));
            });
        });
    }

    private void known(Known known, String id, String pointer) {
        if (!known.has(id)) {
            report.error(
                    known.unknownCode(),
                    pointer,
                    () -> "The pair table names a %s (%s) that is not there. %s"
                            .formatted(known.kind(), Text.shown(id), known.hint(id)));
        }
    }

    private void effort(String duty, String member, PairTable.Figures figures, String pointer) {
        if (figures.effortMinutes() < 0) {
            report.error(
                    "outOfRange",
                    pointer,
                    () ->
                            "effortMinutes (%d) of duty (%s) with member (%s) in the pair table must not be negative. Maybe the cost was meant."
                                    .formatted(figures.effortMinutes(), Text.shown(duty), Text.shown(member)));
        }
    }
}
