package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.bailiwick.develop.Certainty;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.develop.Gain;
import org.bailiwick.develop.RaiseValue;
import org.bailiwick.develop.SkillGap;
import org.bailiwick.develop.SkillRaise;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.score.PeriodView;

/**
 * Tells a team's development in plain text: what levels are worth, which skills are missing, who learns what from whom, and
 * which duties hang on whom.
 *
 * <p>Stateless and thread-safe.
 */
public final class DevelopmentText {

    private static final int NAME_COLUMNS = 28;

    private final PeriodView view;
    private final DevelopmentReport report;
    private final Names names;
    private final Wording words;
    private final Figures figures;
    private final Page page;

    private DevelopmentText(PeriodView view, DevelopmentReport report, Layout layout) {
        this.view = view;
        this.report = report;
        this.names = Names.of(view.problem(), layout.language());
        this.words = Wording.of(layout.language(), "develop");
        this.figures = words.figures();
        this.page = new Page(layout);
    }

    /**
     * Tells all of a report.
     *
     * @param view the problem in its period
     * @param report what was found
     * @param layout how much room there is, and in which language
     * @return lines of text, each ended by a line feed
     */
    public static String of(PeriodView view, DevelopmentReport report, Layout layout) {
        return new DevelopmentText(view, report, layout).text();
    }

    private String text() {
        page.heading(words.text(
                "title",
                view.problem().team().name(),
                figures.month(view.problem().period())));
        base();
        values();
        gaps();
        new TrainingText(view, report, names, words, page).print();
        new SuccessionText(view, report.succession(), names, words, page).print();
        return page.toString();
    }

    private void base() {
        Gain better = Gain.between(report.plan(), report.best());
        boolean isPlanned = report.values().stream().anyMatch(value -> value.replanned() != null);
        String start = better.isGood()
                ? words.text("base.better", gain(words, better))
                : words.text(isPlanned ? "base.same" : "base.unsolved");
        String proof = words.text(report.certainty() == Certainty.PROVEN ? "base.proven" : "base.found");
        page.paragraph(isPlanned ? sentence(start, proof) : start);
        page.paragraph(words.text("units"));
    }

    private String sentence(String a, String b) {
        return words.language() == Language.CHINESE ? a + b : a + " " + b;
    }

    /** Both levels of a gain in words; open work only where there is some. */
    static String gain(Wording words, Gain gain) {
        String points = words.figures().idealHours(gain.points());
        if (gain.openMinutes() == 0) {
            return words.text("gain.points", points);
        }
        String open = words.figures().hours(gain.openMinutes());
        return gain.points() == 0 ? words.text("gain.open", open) : words.text("gain.both", open, points);
    }

    static String level(Wording words, SkillRaise raise) {
        return words.text(
                "level", words.figures().exact(raise.from()), words.figures().exact(raise.to()));
    }

    /** Hands on the first rows, and tells how many there are beyond. */
    static <T> void first(Page page, Wording words, TextTable table, List<T> rows, Consumer<T> taker) {
        int shown = Math.min(rows.size(), page.layout().rows());
        rows.subList(0, shown).forEach(taker);
        page.lines(table.lines());
        more(page, words, rows.size() - shown);
    }

    static void more(Page page, Wording words, int count) {
        if (count > 0) {
            page.line(words.text("more", count, words.figures().count(count)));
        }
    }

    private void values() {
        page.heading(words.text("values"));
        if (report.values().isEmpty()) {
            page.paragraph(words.text("values.none"));
            return;
        }
        TextTable table = new TextTable()
                .words(words.text("column.member"), NAME_COLUMNS)
                .words(words.text("column.skill"), NAME_COLUMNS)
                .numbers(words.text("column.level"))
                .numbers(words.text("column.atPlan"))
                .words(words.text("column.certainty"), NAME_COLUMNS)
                .numbers(words.text("column.replanned"))
                .numbers(words.text("column.open"))
                .numbers(words.text("column.opens"));
        first(
                page,
                words,
                table,
                report.values(),
                value -> table.row(
                        names.member(value.raise().member()),
                        names.skill(value.raise().skill()),
                        level(words, value.raise()),
                        figures.idealHours(value.atPlan().points()),
                        words.text("certainty." + value.certainty()),
                        figures.idealHours(replanned(value).points()),
                        hours(replanned(value).openMinutes()),
                        duties(value.opens().size())));
    }

    /** Where nothing was planned anew, what it could be at the most. */
    private static Gain replanned(RaiseValue value) {
        Gain gain = value.replanned();
        return gain == null ? value.most() : gain;
    }

    private String hours(long minutes) {
        return minutes == 0 ? words.text("none") : figures.hours(minutes);
    }

    private String duties(int count) {
        return count == 0 ? words.text("none") : words.text("duties", count, figures.count(count));
    }

    private void gaps() {
        page.heading(words.text("gaps"));
        if (report.gaps().isEmpty()) {
            page.paragraph(words.text("gaps.none"));
            return;
        }
        TextTable table = new TextTable()
                .words(words.text("column.skill"), NAME_COLUMNS)
                .numbers(words.text("column.blocked"))
                .numbers(words.text("column.open"))
                .numbers(words.text("column.shortage"))
                .numbers(words.text("column.lost"))
                .numbers(words.text("column.weakened"));
        first(
                page,
                words,
                table,
                report.gaps(),
                gap -> table.row(
                        names.skill(gap.skill()),
                        duties(gap.blocked().size()),
                        hours(gap.openMinutes()),
                        shortage(gap),
                        figures.hours(gap.lostHours()),
                        duties(gap.weakened())));
    }

    private String shortage(SkillGap gap) {
        BigDecimal levels = gap.shortage();
        return levels == null ? words.text("none") : figures.exact(levels);
    }
}
