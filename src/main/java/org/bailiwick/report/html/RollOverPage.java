package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Problem;
import org.bailiwick.report.RollOverChanges;
import org.bailiwick.report.RollOverWords;
import org.bailiwick.rollover.FeedbackSummary;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.actuals.Feedback;
import org.bailiwick.rollover.advice.AdviceReason;
import org.jspecify.annotations.Nullable;

/**
 * A rolled-over month as one HTML page that needs nothing else: the advice with its evidence, what is different, and feedback.
 *
 * <p>It has the frame, the look and the safety of {@link HtmlReport}. Immutable and thread-safe; the same input gives the same bytes.
 */
public final class RollOverPage {

    private final Problem last;
    private final RollOverResult result;
    private final RollOverWords words;
    private final Wording wording;
    private final Wording frame;

    private RollOverPage(Problem last, RollOverResult result, Language language) {
        this.last = last;
        this.result = result;
        this.words = new RollOverWords(last, result, language);
        this.wording = words.wording();
        this.frame = Wording.of(language, "page");
    }

    /**
     * Writes the page.
     *
     * @param last the problem of the month that ended
     * @param result the next month
     * @param language the language of the page
     * @return the whole file; it begins with {@link HtmlReport#MARK}
     */
    public static String html(Problem last, RollOverResult result, Language language) {
        return new RollOverPage(last, result, language).html();
    }

    private String html() {
        String before = wording.figures().month(last.period());
        String after = wording.figures().month(result.problem().period());
        Map<String, Object> values = new HashMap<>();
        values.put("tag", frame.text("htmlLang"));
        values.put("team", result.problem().team().name());
        values.put("title", wording.text("title", result.problem().team().name(), before, after));
        values.put("subtitle", wording.text("subtitle", after, before));
        values.put("sections", List.of(advice(), changes(), feedback()));
        values.put("made", wording.text("made", ProblemDigest.of(result.problem())));
        return new PageTemplate().fill(values, frame);
    }

    private Section advice() {
        Section section = new Section("advice", wording.text("advice")).say(words.advice(result.advice()));
        for (AdviceReason reason : result.advice().reasons()) {
            section.say(words.reason(reason, result.advice()));
        }
        return section;
    }

    private Section changes() {
        RollOverChanges changes = new RollOverChanges(words, result.changes());
        Section section = new Section("changes", wording.text("changes"))
                .say(wording.text("changes.about", result.changes().size()));
        Table counts = new Table("reasons", wording.text("changes.table"))
                .words(wording.text("changes.why"))
                .numbers(wording.text("changes.count"));
        changes.counts()
                .forEach((why, count) -> counts.row(
                        Cell.of(wording.text("why." + why.name())),
                        Cell.number(wording.figures().count(count), count)));
        section.add(counts);
        Table rows = new Table("rows", wording.text("changes.rows"))
                .words(wording.text("changes.what"))
                .words(wording.text("changes.field"))
                .words(wording.text("changes.before"))
                .words(wording.text("changes.after"))
                .words(wording.text("changes.evidence"));
        for (RollOverChanges.Line line : changes.lines()) {
            rows.row(
                    Cell.of(Part.name(line.row())),
                    Cell.of(line.field()),
                    Cell.of(Part.name(line.before())),
                    Cell.of(Part.name(line.after())),
                    Cell.of(line.why()));
        }
        section.add(rows);
        return section;
    }

    private Section feedback() {
        FeedbackSummary feedback = result.feedback();
        Section section = new Section("feedback", wording.text("feedback"));
        if (feedback.isEmpty()) {
            return section.say(wording.text("feedback.none"));
        }
        section.say(wording.text("feedback.about", feedback.leastAnswers()));
        section.add(named(feedback.named()));
        section.add(groups(feedback.groups()));
        return section;
    }

    private Table named(List<Feedback> answers) {
        Table table = new Table("named", wording.text("feedback.named"))
                .words(wording.text("feedback.member"))
                .words(wording.text("feedback.work"))
                .numbers(wording.text("feedback.rating"))
                .words(wording.text("feedback.wish"))
                .numbers(wording.text("feedback.preference"))
                .words(wording.text("feedback.comment"));
        for (Feedback answer : answers) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(Part.name(answer.member() == null ? "" : words.member(answer.member()))));
            cells.add(Cell.of(Part.name(words.pattern(answer.pattern()))));
            cells.add(rating(answer.rating()));
            cells.add(Cell.of(words.wish(answer.wish())));
            cells.add(rating(answer.score()));
            cells.add(Cell.of(Part.name(answer.comment())));
            table.row(cells);
        }
        return table;
    }

    private Table groups(List<FeedbackSummary.Group> groups) {
        Table table = new Table("groups", wording.text("feedback.groups"))
                .words(wording.text("feedback.work"))
                .numbers(wording.text("feedback.answers"))
                .numbers(wording.text("feedback.mean"))
                .words(wording.text("feedback.wishes"));
        for (FeedbackSummary.Group group : groups) {
            table.row(
                    Cell.of(Part.name(words.pattern(group.pattern()))),
                    Cell.number(wording.figures().count(group.answers()), group.answers()),
                    rating(group.rating()),
                    Cell.of(words.wishes(group)));
        }
        return table;
    }

    private Cell rating(@Nullable BigDecimal rating) {
        return rating == null ? Cell.of(words.rating(null)) : Cell.number(words.rating(rating), rating);
    }
}
