package org.bailiwick.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.explain.Names;
import org.bailiwick.handover.HandOver;
import org.bailiwick.handover.Overlap;
import org.bailiwick.handover.ScheduledHandOver;
import org.bailiwick.handover.ScheduledHandOver.Remark;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Measures;
import org.bailiwick.score.PeriodView;

/** The hand-overs of a plan in text: who works with whom on which days. */
public final class HandOverReport {

    private static final int NAME_COLUMNS = 24;
    private static final String NOTHING = "–";

    private final PeriodView view;
    private final Names names;
    private final Wording words;
    private final Figures figures;
    private final Page page;

    private HandOverReport(PeriodView view, Layout layout) {
        this.view = view;
        this.names = Names.of(view.problem(), layout.language());
        this.words = Wording.of(layout.language(), "handover");
        this.figures = words.figures();
        this.page = new Page(layout);
    }

    /**
     * Tells the days of every hand-over, and what is not as wanted.
     *
     * @param view the problem
     * @param schedule the hand-overs
     * @param wanted what was wanted
     * @param layout the readers' language and how much room there is
     * @return the text, ended by a line feed
     */
    public static String of(PeriodView view, List<ScheduledHandOver> schedule, Overlap wanted, Layout layout) {
        HandOverReport report = new HandOverReport(view, layout);
        report.page.heading(report.words.text(
                "title",
                view.problem().team().name(),
                report.figures.month(view.problem().period())));
        if (schedule.isEmpty()) {
            report.page.paragraph(report.words.text("none"));
            return report.page.toString();
        }
        report.summary(schedule, wanted);
        report.table(schedule);
        report.remarks(schedule);
        report.extra(schedule);
        return report.page.toString();
    }

    private void summary(List<ScheduledHandOver> schedule, Overlap wanted) {
        int duties = schedule.stream()
                .mapToInt(scheduled -> scheduled.change().duties().size())
                .sum();
        long whole = schedule.stream()
                .filter(scheduled -> scheduled.overlap().size() == wanted.days())
                .count();
        long between = schedule.stream()
                .filter(scheduled -> scheduled.change().kind() == HandOver.Kind.MEMBER)
                .count();
        page.paragraph(words.text("summary", duties, schedule.size()));
        page.paragraph(words.text("overlaps", whole, between, wanted.days()));
    }

    private void table(List<ScheduledHandOver> schedule) {
        TextTable table = new TextTable()
                .words(words.text("from"), NAME_COLUMNS)
                .words(words.text("to"), NAME_COLUMNS)
                .numbers(words.text("duties"))
                .numbers(words.text("hours"))
                .words(words.text("overlap"), Integer.MAX_VALUE)
                .words(words.text("takesOver"), Integer.MAX_VALUE);
        List<String> rest = page.first(
                schedule,
                page.layout().rows(),
                "more",
                scheduled -> table.row(
                        from(scheduled.change()),
                        to(scheduled.change()),
                        figures.count(scheduled.change().duties().size()),
                        figures.hours(view.sum(scheduled.change().duties(), Measures.HOURS)),
                        overlap(scheduled),
                        scheduled.change().to() == PeriodView.NOBODY ? NOTHING : figures.day(scheduled.takesOver())));
        page.heading(words.text("schedule"));
        page.lines(table.lines());
        page.lines(rest);
    }

    private String from(HandOver change) {
        return change.from() == null ? NOTHING : names.member(change.from());
    }

    private String to(HandOver change) {
        return change.to() == PeriodView.NOBODY
                ? words.text("open")
                : names.member(view.member(change.to()).id());
    }

    private String overlap(ScheduledHandOver scheduled) {
        List<LocalDate> days = scheduled.overlap();
        if (days.isEmpty()) {
            return NOTHING;
        }
        String first = figures.day(days.get(0));
        return days.size() == 1 ? first : words.text("fromTo", first, figures.day(days.get(days.size() - 1)));
    }

    private void remarks(List<ScheduledHandOver> schedule) {
        List<ScheduledHandOver> told = schedule.stream()
                .filter(scheduled -> scheduled.remark() != Remark.NONE)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        page.heading(words.text("remarks"));
        page.lines(page.first(
                told,
                page.layout().rows(),
                "more",
                scheduled -> page.item(words.text(
                        "remark." + scheduled.remark().word(),
                        from(scheduled.change()),
                        to(scheduled.change()),
                        scheduled.overlap().size()))));
    }

    /** What the overlaps take of everybody who hands something over. */
    private void extra(List<ScheduledHandOver> schedule) {
        Map<String, Long> minutes = new LinkedHashMap<>();
        for (ScheduledHandOver scheduled : schedule) {
            String from = scheduled.change().from();
            if (from != null && scheduled.extraMinutes() > 0) {
                minutes.merge(from, scheduled.extraMinutes(), Long::sum);
            }
        }
        if (minutes.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        minutes.forEach(
                (member, sum) -> parts.add(words.text("extra.member", names.member(member), figures.hours(sum))));
        page.heading(words.text("extra"));
        page.paragraph(String.join(words.text("list"), parts));
    }
}
