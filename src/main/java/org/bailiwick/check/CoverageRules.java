package org.bailiwick.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Problem;

/** Coverage rules name segments that are there, and stand for a number of duties that can be planned. */
final class CoverageRules {

    /** More duties than any team has; a guard against rules that multiply beyond what fits the memory. */
    static final long MOST_DUTIES = 1_000_000;

    private final Report report;
    private final Names names;
    private final SegmentTree tree;

    CoverageRules(Report report, Names names, SegmentTree tree) {
        this.report = report;
        this.names = names;
        this.tree = tree;
    }

    /** Looks at the rules without expanding them. */
    void check(Problem problem) {
        long[] leafCounts = tree.leafCounts();
        long leaves = 0;
        for (int i = 0; i < leafCounts.length; i++) {
            leaves += tree.isLeaf(i) ? 1 : 0;
        }
        long total = problem.duties().size();
        for (int i = 0; i < problem.coverage().size(); i++) {
            Coverage rule = problem.coverage().get(i);
            Row row = Row.of("coverage", i, "coverage rule for role", rule.role());
            long segments = segments(row, rule, leafCounts, leaves);
            emptyList(row, "stages", rule.stages());
            long stages = new HashSet<>(rule.stages()).size();
            total += segments * stages * Math.min(Math.max(rule.seats(), 0), 100);
            if (total > MOST_DUTIES) {
                long soFar = total;
                report.error(
                        "tooManyDuties",
                        row.pointer(),
                        () ->
                                "With the %s there are up to %d duties, and %d are the most. Maybe a parent/* was meant instead of *."
                                        .formatted(row.label(), soFar, MOST_DUTIES));
                return;
            }
        }
    }

    /** Looks at what came out of the rules. */
    void checkExpanded(Problem problem, Expansion expansion) {
        for (int idle : expansion.idleRules()) {
            Row row = Row.of(
                    "coverage",
                    idle,
                    "coverage rule for role",
                    problem.coverage().get(idle).role());
            report.warning(
                    "idleRule",
                    row.pointer(),
                    () ->
                            "The %s adds no duty: explicit duties or earlier rules have all its seats. Maybe it is not needed."
                                    .formatted(row.label()));
        }
    }

    /** How many segments a rule names at most; counts a segment twice where two patterns name it. */
    private long segments(Row row, Coverage rule, long[] leafCounts, long leaves) {
        emptyList(row, "segments", rule.segments());
        long count = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rule.segments().size(); i++) {
            String pattern = rule.segments().get(i);
            if (!seen.add(pattern)) {
                continue;
            }
            String parent = Expansion.parentOf(pattern);
            if (pattern.equals(DutyPattern.ANY)) {
                noLeaf(row, i, pattern, leaves);
                count += leaves;
            } else if (!names.segments().has(parent == null ? pattern : parent)) {
                unknown(row, i, pattern, parent == null ? pattern : parent);
            } else if (parent == null) {
                count++;
            } else {
                int position = tree.position(parent);
                long below = tree.isLeaf(position) ? 0 : leafCounts[position];
                noLeaf(row, i, pattern, below);
                count += below;
            }
        }
        return count;
    }

    private void emptyList(Row row, String field, List<String> list) {
        if (list.isEmpty()) {
            report.error(
                    "idleRule",
                    row.at(field),
                    () -> "%s of %s is empty, so it stands for no duty. Maybe a cell was left out."
                            .formatted(field, row.label()));
        }
    }

    private void unknown(Row row, int index, String pattern, String id) {
        report.error(
                names.segments().unknownCode(),
                row.at("segments", index),
                () -> "segments (%s) of %s names no declared segment. %s"
                        .formatted(
                                Text.shown(pattern),
                                row.label(),
                                names.segments().hint(id)));
    }

    private void noLeaf(Row row, int index, String pattern, long leaves) {
        if (leaves == 0) {
            report.error(
                    "noLeaf",
                    row.at("segments", index),
                    () ->
                            "segments (%s) of %s matches no segment, as none lies below. Maybe the segment itself was meant."
                                    .formatted(Text.shown(pattern), row.label()));
        }
    }
}
