package org.bailiwick.goals.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.goals.DutyGoal;
import org.bailiwick.goals.ManagerGoal;
import org.bailiwick.goals.MemberGoal;
import org.bailiwick.goals.MonthAmount;
import org.bailiwick.goals.TeamGoal;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.goals.smart.Feasibility;
import org.bailiwick.goals.smart.History;
import org.bailiwick.goals.smart.SmartCheck;
import org.bailiwick.goals.smart.SmartGoal;
import org.bailiwick.io.CsvSheet;
import org.bailiwick.io.JsonOut;
import org.jspecify.annotations.Nullable;

/** Goals broken down, as files. Stateless and thread-safe. */
public final class GoalFiles {

    /** How the first line of the CSV file begins. */
    public static final String MARK = "metric,unit,level,member,duty,month,amount,stated";

    /** The format of the JSON document. */
    public static final String FORMAT = "bailiwick/goals/1";

    private record Row(
            TeamGoal goal,
            String level,
            @Nullable String member,
            @Nullable String duty,
            MonthAmount month,
            boolean stated) {}

    private GoalFiles() {}

    /**
     * Writes a CSV file: a row for each level, member, duty and month.
     *
     * @param goals the goals
     * @param out where to write; is flushed, not closed
     * @throws IOException where writing fails
     */
    public static void writeCsv(TeamGoals goals, OutputStream out) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (TeamGoal goal : goals.goals()) {
            goal.months().forEach(month -> rows.add(new Row(goal, "team", null, null, month, false)));
            for (ManagerGoal manager : goal.managers()) {
                manager.months()
                        .forEach(month -> rows.add(new Row(goal, "manager", manager.manager(), null, month, false)));
            }
            for (MemberGoal member : goal.members()) {
                member.months()
                        .forEach(month ->
                                rows.add(new Row(goal, "member", member.member(), null, month, member.stated())));
                for (DutyGoal duty : member.duties()) {
                    duty.months()
                            .forEach(month -> rows.add(
                                    new Row(goal, "duty", member.member(), duty.duty(), month, member.stated())));
                }
            }
        }
        new CsvSheet<>(rows)
                .always("metric", row -> Cells.text(row.goal().goal().metric()))
                .always("unit", row -> Cells.text(row.goal().goal().unit()))
                .always("level", Row::level)
                .always("member", row -> Cells.text(row.member()))
                .always("duty", row -> Cells.text(row.duty()))
                .always("month", row -> row.month().month().toString())
                .always("amount", row -> Cells.number(row.month().amount()))
                .always("stated", row -> Cells.yes(row.stated()))
                .write(out);
    }

    /**
     * Writes a JSON document.
     *
     * @param goals the goals
     * @param check whether they are SMART
     * @param out where to write; stays open
     * @throws IOException where writing fails
     */
    public static void writeJson(TeamGoals goals, SmartCheck check, OutputStream out) throws IOException {
        try (JsonOut json = new JsonOut(out, JsonOut.Style.READABLE)) {
            json.start();
            json.text("format", FORMAT);
            json.wholeRows("goals", goals.goals(), goal -> goal(json, goal));
            json.wholeRows("smart", check.goals(), goal -> smart(json, goal));
            json.wholeRows("team", check.team(), team -> feasibility(json, team));
            json.end();
        }
    }

    private static void goal(JsonOut json, TeamGoal goal) throws IOException {
        json.text("metric", goal.goal().metric());
        json.text("unit", goal.goal().unit());
        json.decimal("amount", goal.goal().amount());
        months(json, goal.months());
        json.wholeRows("members", goal.members(), member -> {
            json.textOrNull("member", member.member());
            json.decimal("amount", member.amount());
            json.decimal("proportional", member.proportional());
            json.wholeList("flags", member.stated() ? List.of("stated") : List.of(), json::value);
            months(json, member.months());
            json.wholeRows("duties", member.duties(), duty -> {
                json.textOrNull("duty", duty.duty());
                json.decimal("amount", duty.amount());
                months(json, duty.months());
            });
        });
        json.wholeRows("managers", goal.managers(), manager -> {
            json.text("manager", manager.manager());
            json.decimal("amount", manager.amount());
            json.wholeList("members", manager.members(), json::value);
            months(json, manager.months());
        });
    }

    private static void months(JsonOut json, List<MonthAmount> months) throws IOException {
        json.wholeRows("months", months, month -> {
            json.text("month", month.month().toString());
            json.decimal("amount", month.amount());
        });
    }

    private static void smart(JsonOut json, SmartGoal goal) throws IOException {
        json.text("metric", goal.metric());
        json.text("unit", goal.unit());
        json.text("member", goal.member());
        json.decimal("amount", goal.amount());
        json.decimal("monthly", goal.monthly());
        json.text("from", goal.from().toString());
        json.text("until", goal.until().toString());
        History history = goal.history();
        if (history != null) {
            json.number("historyMonths", history.months());
            json.decimal("historyLowest", history.lowest());
            json.decimal("historyMedian", history.median());
            json.decimal("historyHighest", history.highest());
        }
        minutes(json, goal.workMinutes(), goal.rampedCapacityMinutes());
        Cells.decimal(json, "potential", goal.potential());
        json.number("duties", goal.duties());
        json.decimal("basisShare", goal.basisShare());
        json.wholeList("flags", goal.flags().stream().map(Cells::word).toList(), json::value);
    }

    private static void feasibility(JsonOut json, Feasibility team) throws IOException {
        json.text("metric", team.metric());
        json.text("unit", team.unit());
        json.decimal("amount", team.amount());
        json.decimal("open", team.open());
        Cells.decimal(json, "potential", team.potential());
        Cells.decimal(json, "expected", team.expected());
        json.number("goalWorkMinutes", team.workMinutes());
        minutes(json, team.allWorkMinutes(), team.rampedCapacityMinutes());
    }

    private static void minutes(JsonOut json, long work, long capacity) throws IOException {
        json.number("workMinutes", work);
        json.number("rampedCapacityMinutes", capacity);
    }
}
