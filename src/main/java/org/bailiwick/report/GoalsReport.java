package org.bailiwick.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bailiwick.explain.Names;
import org.bailiwick.goals.DutyGoal;
import org.bailiwick.goals.ManagerGoal;
import org.bailiwick.goals.MemberGoal;
import org.bailiwick.goals.MonthAmount;
import org.bailiwick.goals.TeamGoal;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.goals.smart.SmartCheck;
import org.bailiwick.goals.smart.SmartGoal;
import org.bailiwick.lang.Wording;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Goals broken down to members and months, or to one member's duties, in text. */
public final class GoalsReport {

    private static final int NAME_COLUMNS = 36;
    private static final int DUTY_COLUMNS = 60;
    private static final int MOST_MONTHS = 6;

    private final PeriodView view;
    private final TeamGoals goals;
    private final SmartCheck check;
    private final Names names;
    private final Wording wording;
    private final Page page;

    private GoalsReport(PeriodView view, TeamGoals goals, SmartCheck check, Layout layout) {
        this.view = view;
        this.goals = goals;
        this.check = check;
        this.names = Names.of(view.problem(), layout.language());
        this.wording = Wording.of(layout.language(), "goals");
        this.page = new Page(layout);
    }

    /**
     * Tells the goals of all members, what is not SMART, and whether the team's goals are feasible.
     *
     * @param view the problem
     * @param goals its goals, broken down
     * @param check whether they are SMART
     * @param layout the readers' language and how much room there is
     * @return the text, ended by a line feed
     */
    public static String of(PeriodView view, TeamGoals goals, SmartCheck check, Layout layout) {
        GoalsReport report = new GoalsReport(view, goals, check, layout);
        report.title();
        goals.goals().forEach(report::goal);
        new SmartText(report.page, report.names, report.wording).tell(check);
        return report.page.toString();
    }

    /**
     * Tells one member's goals by duty and month.
     *
     * @param view the problem
     * @param goals its goals, broken down
     * @param check whether they are SMART
     * @param member the member's id
     * @param layout the readers' language and how much room there is
     * @return the text, ended by a line feed
     */
    public static String ofMember(PeriodView view, TeamGoals goals, SmartCheck check, String member, Layout layout) {
        List<SmartGoal> own = check.goals().stream()
                .filter(row -> row.member().equals(member))
                .toList();
        GoalsReport report = new GoalsReport(view, goals, new SmartCheck(own, List.of()), layout);
        report.title();
        goals.goals().forEach(goal -> report.duties(goal, goal.of(member)));
        new SmartText(report.page, report.names, report.wording).tell(report.check);
        return report.page.toString();
    }

    private void title() {
        List<YearMonth> months = goals.months().months();
        String first = wording.figures().month(months.get(0));
        page.heading(
                months.size() == 1
                        ? wording.text("goals.title.one", first)
                        : wording.text(
                                "goals.title.many", first, wording.figures().month(months.get(months.size() - 1))));
        page.line(
                goals.goals().isEmpty()
                        ? wording.text("none")
                        : wording.text(
                                "goals.sum",
                                goals.goals().size(),
                                view.members().size()));
    }

    private String metric(TeamGoal goal) {
        return wording.text(
                "goals.heading",
                goal.goal().metric(),
                exact(goal.goal().amount()),
                goal.goal().unit());
    }

    private String exact(BigDecimal amount) {
        return wording.figures().exact(amount);
    }

    /** The months that have a column: all of a few, the first of many, none of a single one. */
    private int columns() {
        int months = goals.months().months().size();
        return months == 1 ? 0 : Math.min(months, MOST_MONTHS);
    }

    private void monthColumns(TextTable table) {
        goals.months().months().subList(0, columns()).forEach(month -> table.numbers(month.toString()));
    }

    private void monthCells(List<MonthAmount> months, List<String> cells) {
        months.subList(0, columns()).forEach(month -> cells.add(exact(month.amount())));
    }

    private void goal(TeamGoal goal) {
        page.heading(metric(goal));
        boolean anyStated = goal.members().stream().anyMatch(MemberGoal::stated);
        TextTable table = new TextTable()
                .words(wording.text("member"), NAME_COLUMNS)
                .numbers(wording.text(
                        "unit", wording.text("goals.goal"), goal.goal().unit()));
        if (anyStated) {
            table.numbers(wording.text("goals.proportional"));
        }
        monthColumns(table);
        table.words(wording.text("goals.smart"), Integer.MAX_VALUE);
        List<MemberGoal> members = goal.members().stream()
                .filter(row -> row.amount().signum() != 0)
                .toList();
        int shown = members.size() <= page.layout().rows() + 1
                ? members.size()
                : page.layout().rows();
        members.subList(0, shown).forEach(row -> member(table, goal, row, anyStated));
        for (ManagerGoal manager : goal.managers()) {
            row(
                    table,
                    wording.text("manager", names.member(manager.manager())),
                    exact(manager.amount()),
                    anyStated ? "" : null,
                    manager.months(),
                    "");
        }
        String whole = exact(goal.goal().amount().setScale(goal.decimals()));
        row(table, wording.text("all"), whole, anyStated ? whole : null, goal.months(), "");
        page.lines(table.lines());
        if (shown < members.size()) {
            page.line(wording.text("more", members.size() - shown, page.layout().rest()));
        }
        int left = goals.months().months().size() - columns();
        if (columns() > 0 && left > 0) {
            page.line(wording.text("goals.months.left", left));
        }
    }

    private void member(TextTable table, TeamGoal goal, MemberGoal row, boolean anyStated) {
        String member = row.member();
        String amount = exact(row.amount());
        row(
                table,
                member == null ? wording.text("nobody") : names.member(member),
                row.stated() ? wording.text("goals.stated", amount) : amount,
                anyStated ? exact(row.proportional()) : null,
                row.months(),
                member == null ? "" : flags(goal, member));
    }

    private void row(
            TextTable table,
            String name,
            String amount,
            @Nullable String proportional,
            List<MonthAmount> months,
            String flags) {
        List<String> cells = new ArrayList<>(Arrays.asList(name, amount));
        if (proportional != null) {
            cells.add(proportional);
        }
        monthCells(months, cells);
        cells.add(flags);
        table.row(cells.toArray(String[]::new));
    }

    private String flags(TeamGoal goal, String member) {
        return check.goals().stream()
                .filter(row -> row.member().equals(member)
                        && row.metric().equals(goal.goal().metric())
                        && row.unit().equals(goal.goal().unit()))
                .findFirst()
                .map(row -> row.flags().isEmpty()
                        ? wording.text("goals.smart.ok")
                        : row.flags().stream()
                                .map(flag -> wording.text("flag." + SmartText.word(flag)))
                                .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private void duties(TeamGoal goal, MemberGoal member) {
        if (member.duties().isEmpty()) {
            return;
        }
        page.heading(wording.text(
                "goals.member",
                names.member(Objects.requireNonNullElse(member.member(), "")),
                goal.goal().metric()));
        TextTable table = new TextTable()
                .words(wording.text("duty"), DUTY_COLUMNS)
                .numbers(wording.text(
                        "unit", wording.text("goals.goal"), goal.goal().unit()));
        monthColumns(table);
        for (DutyGoal duty : member.duties()) {
            String name =
                    duty.duty() == null ? wording.text("no.duty") : names.duty(view.duty(view.dutyNumber(duty.duty())));
            dutyRow(table, name, duty.amount(), duty.months());
        }
        dutyRow(table, wording.text("all"), member.amount(), member.months());
        page.lines(table.lines());
    }

    private void dutyRow(TextTable table, String name, BigDecimal amount, List<MonthAmount> months) {
        List<String> cells = new ArrayList<>(List.of(name, exact(amount)));
        monthCells(months, cells);
        table.row(cells.toArray(String[]::new));
    }
}
