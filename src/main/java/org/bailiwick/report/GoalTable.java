package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.goals.GoalBreakdown;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Goal;
import org.bailiwick.model.IndividualGoal;

/** The individual goals: a row a member, a column a goal. */
final class GoalTable {

    private static final int MOST_GOALS = 4;
    private static final int NAME_COLUMNS = 36;

    private final Allocation allocation;
    private final List<Goal> goals;
    private final int nobody;
    private final Wording words;

    GoalTable(Allocation allocation) {
        this.allocation = allocation;
        this.goals = allocation.view().problem().goals();
        this.nobody = allocation.view().members().size();
        this.words = allocation.words();
    }

    /** Prints nothing where the team has no goals. */
    void print(Page page) {
        if (goals.isEmpty()) {
            return;
        }
        page.heading(words.text("goals.heading"));
        List<Goal> shown = goals.subList(0, Math.min(MOST_GOALS, goals.size()));
        List<BigDecimal[]> columns = columns();
        TextTable table = new TextTable().words(words.text("loads.member"), NAME_COLUMNS);
        shown.forEach(goal -> table.numbers(words.text("goals.column", goal.metric(), goal.unit())));
        List<Integer> members = IntStream.range(0, nobody)
                .filter(m -> columns.stream().anyMatch(column -> column[m].signum() > 0))
                .boxed()
                .toList();
        List<String> rest = page.first(
                members, page.layout().rows(), "more.members", m -> row(table, allocation.name(m), m, columns, shown));
        if (columns.stream().anyMatch(column -> column[nobody].signum() > 0)) {
            row(table, words.text("goals.open"), nobody, columns, shown);
        }
        List<String> totals = new ArrayList<>(List.of(words.text("loads.all")));
        shown.forEach(goal -> totals.add(words.figures().exact(goal.amount())));
        table.row(totals.toArray(String[]::new));
        page.lines(table.lines());
        page.lines(rest);
        if (members.size() < nobody) {
            page.line(words.text("goals.without", nobody - members.size()));
        }
        if (shown.size() < goals.size()) {
            page.line(page.more("more.goals", goals.size() - shown.size()));
        }
    }

    private void row(TextTable table, String name, int row, List<BigDecimal[]> columns, List<Goal> shown) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (int i = 0; i < shown.size(); i++) {
            cells.add(words.figures().exact(columns.get(i)[row]));
        }
        table.row(cells.toArray(String[]::new));
    }

    /** One for each goal, with one amount a member and a last one for nobody. */
    private List<BigDecimal[]> columns() {
        List<IndividualGoal> rows = GoalBreakdown.of(allocation.view(), allocation.toArray());
        List<BigDecimal[]> columns = new ArrayList<>();
        int at = 0;
        for (int g = 0; g < goals.size(); g++) {
            BigDecimal[] column = new BigDecimal[nobody + 1];
            Arrays.fill(column, BigDecimal.ZERO);
            for (int m = 0; m < nobody; m++) {
                column[m] = rows.get(at++).amount();
            }
            if (at < rows.size() && rows.get(at).member() == null) {
                column[nobody] = rows.get(at++).amount();
            }
            columns.add(column);
        }
        return columns;
    }
}
