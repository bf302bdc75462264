package org.bailiwick.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Segment;

/** The segments form a tree, and borders lie between different branches of it. */
final class SegmentRules {

    /** Deeper trees come from mistakes, and every duty climbs its branch. */
    static final int DEEPEST = 100;

    private static final int MOST_NAMED = 10;

    private final Report report;

    SegmentRules(Report report) {
        this.report = report;
    }

    void check(Problem problem, SegmentTree tree) {
        List<Segment> segments = problem.segments();
        tree.cycles().forEach(cycle -> cycle(segments, cycle));
        for (int i = 0; i < segments.size(); i++) {
            Row row = Row.of("segments", i, "segment", segments.get(i).id());
            if (tree.depth(i) == DEEPEST) {
                report.error(
                        "tooDeep",
                        row.at("parent"),
                        () ->
                                "The parent of %s puts it on level %d, but the tree may have only %d. Maybe each row names the row before it."
                                        .formatted(row.label(), DEEPEST + 1, DEEPEST));
            }
            for (int j = 0; j < segments.get(i).neighbors().size(); j++) {
                neighbor(segments, tree, row, i, j);
            }
        }
    }

    private void cycle(List<Segment> segments, List<Integer> cycle) {
        Row row = Row.of(
                "segments", cycle.get(0), "segment", segments.get(cycle.get(0)).id());
        if (cycle.size() == 1) {
            report.error(
                    "ownParent",
                    row.at("parent"),
                    () -> "The parent of %s is the segment itself. Maybe it has none.".formatted(row.label()));
            return;
        }
        List<Integer> around = new ArrayList<>(cycle.subList(0, Math.min(cycle.size(), MOST_NAMED)));
        around.add(cycle.get(0));
        String path = around.stream()
                .map(position -> Text.shown(segments.get(position).id()))
                .collect(Collectors.joining(" → "));
        report.error(
                "segmentCycle",
                row.at("parent"),
                () -> "The parents of %d segments run in a circle: %s. Maybe the topmost of them has no parent."
                        .formatted(cycle.size(), path));
    }

    private void neighbor(List<Segment> segments, SegmentTree tree, Row row, int segment, int index) {
        String name = segments.get(segment).neighbors().get(index);
        int other = tree.position(name);
        if (name.equals(segments.get(segment).id())) {
            report.error(
                    "ownNeighbor",
                    row.at("neighbors", index),
                    () -> "The %s is named as its own neighbor. Maybe another one was meant.".formatted(row.label()));
        } else if (other != SegmentTree.NONE && (tree.isAbove(other, segment) || tree.isAbove(segment, other))) {
            report.warning(
                    "neighborInBranch",
                    row.at("neighbors", index),
                    () ->
                            "The neighbor (%s) of %s lies in the same branch of the tree, above or below it. Maybe a sibling was meant."
                                    .formatted(Text.shown(name), row.label()));
        }
    }
}
