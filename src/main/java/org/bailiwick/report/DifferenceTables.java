package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.scenario.Contrast;
import org.bailiwick.scenario.Difference;
import org.bailiwick.scenario.Transfer;

/** What is different between two plans, member by member and duty by duty. */
final class DifferenceTables {

    private static final int MOST = 12;
    private static final int NAME_COLUMNS = 24;
    private static final int DUTY_COLUMNS = 56;

    private final Page page;
    private final Wording wording;
    private final Figures figures;
    private final SideNames names;

    DifferenceTables(Page page, Wording wording, SideNames names) {
        this.page = page;
        this.wording = wording;
        this.figures = wording.figures();
        this.names = names;
    }

    /** Prints nothing where nothing moves. */
    void transfers(Contrast contrast) {
        List<Transfer> transfers = contrast.transfers();
        if (transfers.isEmpty()) {
            return;
        }
        page.heading(wording.text("heading.transfers"));
        TextTable table = new TextTable()
                .words(wording.text("column.from"), NAME_COLUMNS)
                .words(wording.text("column.to"), NAME_COLUMNS)
                .numbers(wording.text("column.duties"))
                .numbers(wording.text("column.hours"))
                .numbers(wording.text("column.goal"));
        transfers.stream()
                .limit(shown(transfers.size()))
                .forEach(transfer -> table.row(
                        names.member(transfer.from()),
                        names.member(transfer.to()),
                        figures.count(transfer.duties()),
                        figures.hours(transfer.hours()),
                        figures.amount(transfer.goal(), 2)));
        page.lines(table.lines());
        more(transfers.size());
    }

    /** The most hours first; goals that grow all alike would hide the rest, and come last. */
    void differences(Contrast contrast) {
        List<Difference> sorted = contrast.differences().stream()
                .sorted(Comparator.comparing((Difference difference) -> isSmall(difference.kind()))
                        .thenComparing(Comparator.comparing(Difference::hours).reversed()))
                .toList();
        if (sorted.isEmpty()) {
            return;
        }
        page.heading(wording.text("heading.differences"));
        sorted.stream().limit(shown(sorted.size())).forEach(difference -> page.item(words(difference)));
        more(sorted.size());
    }

    private static boolean isSmall(Difference.Kind kind) {
        return kind == Difference.Kind.GOAL_CHANGED || kind == Difference.Kind.HOURS_CHANGED;
    }

    private String words(Difference difference) {
        String key = switch (difference.kind()) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case MOVED -> "moved";
            case FILLED -> "filled";
            case OPENED -> "opened";
            case GOAL_CHANGED -> "goalChanged";
            case HOURS_CHANGED -> "hoursChanged";
            case PIN_EXPIRED -> "pinExpired";
            case PIN_ADDED -> "pinAdded";
        };
        return wording.text(
                "difference." + key,
                TextWidth.limit(names.duty(difference.duty()), DUTY_COLUMNS),
                figures.hours(difference.hours()),
                names.member(difference.from()),
                names.member(difference.to()),
                amount(difference.goalBefore()),
                amount(difference.goalAfter()));
    }

    private String amount(BigDecimal goal) {
        return figures.amount(goal, 2);
    }

    /** One row more takes no more room than the line that would stand for it. */
    private static int shown(int rows) {
        return rows <= MOST + 1 ? rows : MOST;
    }

    private void more(int rows) {
        if (shown(rows) < rows) {
            page.line(wording.text("more", figures.count(rows - shown(rows))));
        }
    }
}
