package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.scenario.Comparison;
import org.bailiwick.scenario.Side;
import org.jspecify.annotations.Nullable;

/** Tables with a column for each of several plans, and one for the change where there are two. */
final class SideTables {

    private static final int NAME_COLUMNS = 30;
    private static final int LABEL_COLUMNS = 16;
    private static final int MOST_OPEN = 12;
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private final Page page;
    private final Wording wording;
    private final Figures figures;
    private final SideNames names;
    private final Comparison comparison;

    SideTables(Page page, Wording wording, SideNames names, Comparison comparison) {
        this.page = page;
        this.wording = wording;
        this.figures = wording.figures();
        this.names = names;
        this.comparison = comparison;
    }

    private List<Side> sides() {
        return comparison.sides();
    }

    private static String label(Side side) {
        return TextWidth.limit(side.label(), LABEL_COLUMNS);
    }

    private TextTable table(String first) {
        TextTable table = new TextTable().words(first, NAME_COLUMNS);
        sides().forEach(side -> table.numbers(label(side)));
        return sides().size() == 2 ? table.numbers(wording.text("change")) : table;
    }

    /** A row with the change of the second plan against the first, where there are two. */
    private <T> void row(
            TextTable table, String name, List<@Nullable T> values, Function<T, String> words, String change) {
        List<String> cells = new ArrayList<>(List.of(name));
        values.forEach(value -> cells.add(value == null ? "–" : words.apply(value)));
        if (sides().size() == 2) {
            cells.add(change);
        }
        table.row(cells.toArray(String[]::new));
    }

    void loads() {
        page.heading(wording.text("heading.loads"));
        TextTable table = new TextTable().words(wording.text("column.member"), NAME_COLUMNS);
        sides().forEach(side -> table.numbers(label(side)).numbers(wording.text("column.used", label(side))));
        if (sides().size() == 2) {
            table.numbers(wording.text("change"));
        }
        for (String member : comparison.members()) {
            List<String> cells = new ArrayList<>(List.of(names.member(member)));
            for (Side side : sides()) {
                MemberSummary summary = Comparison.summary(side, member);
                cells.add(summary == null ? "–" : figures.hours(summary.effortMinutes()));
                cells.add(summary == null ? "" : figures.finePercent(summary.utilisation()));
            }
            if (sides().size() == 2) {
                cells.add(hours(minutes(sides().get(1), member) - minutes(sides().get(0), member)));
            }
            table.row(cells.toArray(String[]::new));
        }
        page.lines(table.lines());
    }

    private static long minutes(Side side, String member) {
        MemberSummary summary = Comparison.summary(side, member);
        return summary == null ? 0 : summary.effortMinutes();
    }

    private String hours(long minutes) {
        return minutes == 0
                ? ""
                : figures.signed(BigDecimal.valueOf(minutes).divide(MINUTES_AN_HOUR, 1, RoundingMode.HALF_UP));
    }

    /** Prints nothing where no duty has a goal. */
    void goals() {
        boolean any = sides().stream()
                .flatMap(side -> side.plan().members().stream())
                .anyMatch(member -> member.goal().signum() > 0);
        if (!any) {
            return;
        }
        page.heading(wording.text("heading.goals"));
        TextTable table = table(wording.text("column.member"));
        for (String member : comparison.members()) {
            List<@Nullable BigDecimal> goals = new ArrayList<>();
            for (Side side : sides()) {
                MemberSummary summary = Comparison.summary(side, member);
                goals.add(summary == null ? null : summary.goal());
            }
            BigDecimal change = or0(goals.get(goals.size() - 1)).subtract(or0(goals.get(0)));
            row(
                    table,
                    names.member(member),
                    goals,
                    goal -> figures.amount(goal, 2),
                    change.signum() == 0 ? "" : figures.signed(change));
        }
        page.lines(table.lines());
    }

    private static BigDecimal or0(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    void score() {
        page.heading(wording.text("heading.score"));
        TextTable table = table("");
        for (Comparison.TermRow term : comparison.terms()) {
            if (term.level() == ScoreLevel.SOFT) {
                points(table, names.constraint(term.constraint()), term.points());
            }
        }
        points(
                table,
                wording.text("quality.row"),
                sides().stream().map(side -> side.plan().score().soft()).toList());
        for (Comparison.TermRow term : comparison.terms()) {
            if (term.level() != ScoreLevel.SOFT) {
                String name = names.constraint(term.constraint());
                boolean isOpen = term.level() == ScoreLevel.MEDIUM;
                row(
                        table,
                        isOpen ? wording.text("openDuties.row") : wording.text("broken.row", name),
                        List.copyOf(term.points()),
                        points -> isOpen ? figures.hours(-points) : figures.count(-points),
                        "");
            }
        }
        page.lines(table.lines());
    }

    private void points(TextTable table, String name, List<Long> points) {
        long change = points.get(points.size() - 1) - points.get(0);
        row(table, name, List.copyOf(points), figures::idealHours, change == 0 ? "" : figures.idealHours(change));
    }

    /** Prints nothing where nothing is open in any plan. */
    void open() {
        for (Side side : sides()) {
            List<String> open = side.plan().open().stream().map(OpenDuty::duty).toList();
            if (!open.isEmpty()) {
                page.heading(wording.text("heading.open") + ": " + label(side));
                int shown = open.size() <= MOST_OPEN + 1 ? open.size() : MOST_OPEN;
                open.subList(0, shown).forEach(duty -> page.item(names.duty(duty)));
                if (shown < open.size()) {
                    page.line(wording.text("more", figures.count(open.size() - shown)));
                }
            }
        }
    }
}
