package org.bailiwick.goals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.io.TypedRow;
import org.bailiwick.io.TypedTable;
import org.bailiwick.model.Finding;
import org.bailiwick.score.PeriodView;

/**
 * Figures that members, or their managers, stated bottom-up. Immutable and thread-safe.
 *
 * <p>In a file: CSV with the columns {@code metric} (one of the problem's goals; with {@code unit} where several have it),
 * {@code member} (an id, or a name that only one has), {@code amount}, and {@code by} (who said so; for people only).
 *
 * @param rows the figures, at most one for each member and goal
 * @param findings everything found, errors first, then by place; may be empty
 */
public record StatedGoals(List<StatedGoal> rows, List<Finding> findings) {
    public StatedGoals {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file of stated figures.
     *
     * @param file the file
     * @param view the problem whose goals and members it names
     * @return the figures with the findings; never an exception for what the file holds or for one that cannot be read
     */
    public static StatedGoals read(Path file, PeriodView view) {
        TypedTable table = TypedTable.read(file, List.of("metric", "member", "amount"), List.of("unit", "by"));
        Known known = new Known(view);
        Map<String, StatedGoal> rows = new HashMap<>();
        List<StatedGoal> inOrder = new ArrayList<>();
        for (TypedRow row : table.rows()) {
            Integer goal = known.goal(row);
            row.require("member");
            row.require("amount");
            String member = row.oneOf("member", known.members());
            BigDecimal amount = row.number("amount");
            if (goal == null || member == null || amount == null) {
                continue;
            }
            StatedGoal stated = new StatedGoal(goal, member, amount, row.place("amount"));
            StatedGoal earlier = rows.putIfAbsent(goal + "/" + member, stated);
            if (earlier == null) {
                inOrder.add(stated);
            } else {
                row.error(
                        "member",
                        "statedTwice",
                        "member (%s) has an amount for this goal already (%s, line %d). Maybe one of the two is of somebody else."
                                .formatted(
                                        member,
                                        earlier.amount().toPlainString(),
                                        earlier.place().line()));
            }
        }
        return new StatedGoals(inOrder, table.findings());
    }
}
