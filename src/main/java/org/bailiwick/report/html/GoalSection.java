package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.goals.GoalBreakdown;
import org.bailiwick.model.Goal;
import org.bailiwick.model.IndividualGoal;
import org.jspecify.annotations.Nullable;

/** The individual goals: a row a member, a column a goal; each column adds up to the team's goal. */
final class GoalSection {

    private static final int MOST_GOALS = 12;

    private final PlanFacts facts;
    private final List<Goal> goals;
    private final int nobody;

    GoalSection(PlanFacts facts) {
        this.facts = facts;
        this.goals = facts.view().problem().goals();
        this.nobody = facts.memberCount();
    }

    Section section() {
        Section section = new Section("goals", facts.say("goalsTitle"));
        if (goals.isEmpty()) {
            return section.say(facts.say("noGoals"));
        }
        section.say(facts.say("goalsAbout"));
        List<Goal> shown = goals.subList(0, Math.min(MOST_GOALS, goals.size()));
        if (shown.size() < goals.size()) {
            section.say(facts.say(
                    "onlyFirst",
                    facts.figures().count(shown.size()),
                    facts.figures().count(goals.size())));
        }
        List<@Nullable BigDecimal[]> columns = columns();
        Table table = new Table("goal-table", facts.say("goalsTable")).words(facts.say("member"));
        shown.forEach(goal -> table.numbers(facts.withUnit(goal.metric(), goal.unit())));
        for (int m = 0; m < nobody; m++) {
            table.row(row(Cell.of(facts.member(m)), m, columns, shown.size()));
        }
        if (columns.stream().anyMatch(column -> column[nobody] != null)) {
            Part open = new Part(facts.say("openDuties"), "#open", "open", "", false);
            table.row(row(Cell.of(open), nobody, columns, shown.size()));
        }
        List<Cell> totals = new ArrayList<>();
        totals.add(Cell.of(facts.say("team")));
        shown.forEach(goal -> totals.add(Cell.number(facts.figures().exact(goal.amount()), goal.amount())));
        table.total(totals);
        section.add(table);
        return section;
    }

    private List<Cell> row(Cell head, int row, List<@Nullable BigDecimal[]> columns, int shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(head);
        for (int g = 0; g < shown; g++) {
            BigDecimal amount = columns.get(g)[row];
            cells.add(
                    amount == null
                            ? Cell.number(facts.say("none"), 0)
                            : Cell.number(facts.figures().exact(amount), amount));
        }
        return cells;
    }

    /** One for each goal, with an amount a member, and a last one for nobody where open duties carry a part. */
    private List<@Nullable BigDecimal[]> columns() {
        List<IndividualGoal> rows = GoalBreakdown.of(facts.view(), facts.toArray());
        List<@Nullable BigDecimal[]> columns = new ArrayList<>();
        int at = 0;
        for (int g = 0; g < goals.size(); g++) {
            @Nullable BigDecimal[] column = new @Nullable BigDecimal[nobody + 1];
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
