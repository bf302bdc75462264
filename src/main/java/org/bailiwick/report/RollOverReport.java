package org.bailiwick.report;

import java.util.List;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.FeedbackSummary;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.actuals.Feedback;
import org.bailiwick.rollover.advice.AdviceReason;

/** A rolled-over month in text. */
public final class RollOverReport {

    private static final int NAME_COLUMNS = 44;
    private static final int VALUE_COLUMNS = 24;

    private final Problem last;
    private final RollOverResult result;
    private final RollOverWords words;
    private final Wording wording;
    private final Page page;

    private RollOverReport(Problem last, RollOverResult result, Layout layout) {
        this.last = last;
        this.result = result;
        this.words = new RollOverWords(last, result, layout.language());
        this.wording = words.wording();
        this.page = new Page(layout);
    }

    /**
     * Tells a month.
     *
     * @param last the problem of the month that ended
     * @param result the next month
     * @param layout the readers' language and how much room there is; the rows limit the changes
     * @return the text, ended by a line feed
     */
    public static String of(Problem last, RollOverResult result, Layout layout) {
        RollOverReport report = new RollOverReport(last, result, layout);
        report.tell();
        return report.page.toString();
    }

    private void tell() {
        page.heading(wording.text(
                "title",
                last.team().name(),
                wording.figures().month(last.period()),
                wording.figures().month(result.problem().period())));
        page.paragraph(words.advice(result.advice()));
        for (AdviceReason reason : result.advice().reasons()) {
            page.item(words.reason(reason, result.advice()));
        }
        changes();
        if (!result.feedback().isEmpty()) {
            feedback();
        }
    }

    private void changes() {
        RollOverChanges changes = new RollOverChanges(words, result.changes());
        page.heading(wording.text("changes"));
        TextTable counts =
                new TextTable().words(wording.text("changes.why"), NAME_COLUMNS).numbers(wording.text("changes.count"));
        changes.counts()
                .forEach((why, count) -> counts.row(
                        wording.text("why." + why.name()), wording.figures().count(count)));
        page.lines(counts.lines());
        List<RollOverChanges.Line> lines = changes.lines();
        if (lines.isEmpty()) {
            return;
        }
        page.line("");
        TextTable table = new TextTable()
                .words(wording.text("changes.what"), NAME_COLUMNS)
                .words(wording.text("changes.field"), VALUE_COLUMNS)
                .words(wording.text("changes.before"), VALUE_COLUMNS)
                .words(wording.text("changes.after"), VALUE_COLUMNS)
                .words(wording.text("changes.evidence"), Integer.MAX_VALUE);
        int most = page.layout().rows();
        int shown = lines.size() <= most + 1 ? lines.size() : most;
        lines.subList(0, shown)
                .forEach(line -> table.row(line.row(), line.field(), line.before(), line.after(), line.why()));
        page.lines(table.lines());
        if (shown < lines.size()) {
            page.line(wording.text("more", lines.size() - shown, page.layout().rest()));
        }
    }

    private void feedback() {
        FeedbackSummary feedback = result.feedback();
        page.heading(wording.text("feedback"));
        page.paragraph(wording.text("feedback.about", feedback.leastAnswers()));
        if (!feedback.named().isEmpty()) {
            page.line("");
            page.lines(named(feedback.named()).lines());
        }
        if (!feedback.groups().isEmpty()) {
            page.line("");
            page.lines(groups(feedback.groups()).lines());
        }
    }

    private TextTable named(List<Feedback> answers) {
        TextTable table = new TextTable()
                .words(wording.text("feedback.member"), VALUE_COLUMNS)
                .words(wording.text("feedback.work"), NAME_COLUMNS)
                .numbers(wording.text("feedback.rating"))
                .words(wording.text("feedback.wish"), VALUE_COLUMNS)
                .numbers(wording.text("feedback.preference"))
                .words(wording.text("feedback.comment"), NAME_COLUMNS);
        for (Feedback answer : answers) {
            table.row(
                    answer.member() == null ? "" : words.member(answer.member()),
                    words.pattern(answer.pattern()),
                    words.rating(answer.rating()),
                    words.wish(answer.wish()),
                    words.rating(answer.score()),
                    answer.comment());
        }
        return table;
    }

    private TextTable groups(List<FeedbackSummary.Group> groups) {
        TextTable table = new TextTable()
                .words(wording.text("feedback.work"), NAME_COLUMNS)
                .numbers(wording.text("feedback.answers"))
                .numbers(wording.text("feedback.mean"))
                .words(wording.text("feedback.wishes"), Integer.MAX_VALUE);
        for (FeedbackSummary.Group group : groups) {
            table.row(
                    words.pattern(group.pattern()),
                    wording.figures().count(group.answers()),
                    words.rating(group.rating()),
                    words.wishes(group));
        }
        return table;
    }
}
