package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bailiwick.explain.Names;
import org.bailiwick.goals.review.DayCount;
import org.bailiwick.goals.review.Forecast;
import org.bailiwick.goals.review.Level;
import org.bailiwick.goals.review.Progress;
import org.bailiwick.goals.review.Review;
import org.bailiwick.goals.review.Trend;
import org.bailiwick.lang.Wording;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** A review of goals in text. */
public final class ReviewReport {

    private static final int NAME_COLUMNS = 28;
    private static final int DUTY_COLUMNS = 44;
    private static final String NOTHING = "–";

    private final PeriodView view;
    private final Review review;
    private final Names names;
    private final Wording wording;
    private final Page page;

    private ReviewReport(PeriodView view, Review review, Layout layout) {
        this.view = view;
        this.review = review;
        this.names = Names.of(view.problem(), layout.language());
        this.wording = Wording.of(layout.language(), "goals");
        this.page = new Page(layout);
    }

    /**
     * Tells how goals go.
     *
     * @param view the problem
     * @param review the review
     * @param layout the readers' language and how much room there is; the rows limit the members of a goal and its duties
     * @return the text, ended by a line feed
     */
    public static String of(PeriodView view, Review review, Layout layout) {
        ReviewReport report = new ReviewReport(view, review, layout);
        report.tell();
        return report.page.toString();
    }

    private void tell() {
        page.heading(wording.text("review.title", wording.figures().day(review.asOf())));
        page.line(wording.text(
                review.days() == DayCount.WORKING ? "review.days.working" : "review.days.calendar",
                wording.figures().count(review.elapsedDays()),
                wording.figures().count(review.totalDays())));
        if (review.later() > 0) {
            page.line(wording.text("review.later", review.later()));
        }
        List<Integer> goals =
                review.rows().stream().map(Progress::number).distinct().toList();
        if (goals.isEmpty()) {
            page.line(wording.text("none"));
        }
        goals.forEach(this::goal);
    }

    private void goal(int number) {
        List<Progress> rows =
                review.rows().stream().filter(row -> row.number() == number).toList();
        Progress team = rows.get(0);
        page.heading(
                wording.text("goals.heading", team.metric(), wording.figures().exact(team.goal()), team.unit()));
        table(
                wording.text("member"),
                NAME_COLUMNS,
                of(rows, Level.MEMBER),
                rows.stream()
                        .filter(row -> row.level() == Level.MANAGER || row.level() == Level.TEAM)
                        .sorted((a, b) -> b.level().compareTo(a.level()))
                        .toList());
        List<Progress> duties = of(rows, Level.DUTY);
        if (!duties.isEmpty()) {
            page.line("");
            table(wording.text("duty"), DUTY_COLUMNS, duties, List.of());
        }
    }

    private static List<Progress> of(List<Progress> rows, Level level) {
        return rows.stream().filter(row -> row.level() == level).toList();
    }

    private void table(String head, int width, List<Progress> rows, List<Progress> sums) {
        TextTable table = new TextTable()
                .words(head, width)
                .numbers(wording.text("review.goal"))
                .numbers(wording.text("review.actual"))
                .numbers(wording.text("review.attained"))
                .numbers(wording.text("review.forecast"))
                .numbers(wording.text("review.interval"))
                .numbers(wording.text("review.trend"))
                .words(wording.text("review.standing"), Integer.MAX_VALUE)
                .numbers(wording.text("review.aDay"));
        int most = page.layout().rows();
        int shown = rows.size() <= most + 1 ? rows.size() : most;
        rows.subList(0, shown).forEach(row -> row(table, row));
        sums.forEach(row -> row(table, row));
        page.lines(table.lines());
        if (shown < rows.size()) {
            page.line(wording.text("more", rows.size() - shown, page.layout().rest()));
        }
    }

    private void row(TextTable table, Progress row) {
        Forecast forecast = row.forecast();
        List<String> cells = new ArrayList<>();
        cells.add(name(row));
        cells.add(wording.figures().exact(row.goal()));
        cells.add(wording.figures().exact(row.actual()));
        cells.add(row.attainment() == null ? NOTHING : wording.figures().finePercent(row.attainment()));
        cells.add(forecast == null ? NOTHING : wording.figures().exact(forecast.amount()));
        cells.add(interval(forecast));
        cells.add(trend(row.trend()));
        cells.add(wording.text("standing." + SmartText.word(row.standing())));
        cells.add(aDay(row.missingADay()));
        table.row(cells.toArray(String[]::new));
    }

    private String name(Progress row) {
        String id = Objects.requireNonNullElse(row.id(), "");
        return switch (row.level()) {
            case TEAM -> wording.text("all");
            case MANAGER -> wording.text("manager", names.member(id));
            case MEMBER -> names.member(id);
            case DUTY -> names.duty(view.duty(view.dutyNumber(id)));
        };
    }

    private String interval(@Nullable Forecast forecast) {
        BigDecimal low = forecast == null ? null : forecast.low();
        BigDecimal high = forecast == null ? null : forecast.high();
        return low == null || high == null
                ? NOTHING
                : wording.figures().exact(low) + " … " + wording.figures().exact(high);
    }

    private String trend(@Nullable Trend trend) {
        if (trend == null) {
            return NOTHING;
        }
        return trend.direction() == 0
                ? wording.text("review.steady")
                : wording.figures().signed(trend.slope());
    }

    private String aDay(@Nullable BigDecimal missing) {
        return missing == null || missing.signum() == 0
                ? NOTHING
                : wording.figures().exact(missing);
    }
}
