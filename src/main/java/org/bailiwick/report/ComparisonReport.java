package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.scenario.Change;
import org.bailiwick.scenario.Comparison;
import org.bailiwick.scenario.Contrast;
import org.bailiwick.scenario.Difference.Kind;
import org.bailiwick.scenario.Outcome;
import org.bailiwick.scenario.Restraint;
import org.bailiwick.scenario.Side;
import org.bailiwick.score.PeriodView;

/**
 * Plans side by side in plain text: sentences on top, then who gives what to whom, loads, goals, the score and what is open.
 *
 * <p>Stateless and thread-safe.
 */
public final class ComparisonReport {

    private static final int MOST_BROKEN = 3;
    private static final int PART_DECIMALS = 6;

    private final Page page;
    private final Wording wording;
    private final Figures figures;
    private final SideNames names;

    private ComparisonReport(Comparison comparison, Layout layout, Language language) {
        this.page = new Page(layout);
        this.wording = Wording.of(language, "scenario");
        this.figures = wording.figures();
        this.names = new SideNames(comparison.sides(), language);
    }

    /**
     * Tells how plans differ.
     *
     * @param comparison the plans
     * @param layout how much room there is
     * @param language the language
     * @return lines of text, each ended by a line feed
     */
    public static String of(Comparison comparison, Layout layout, Language language) {
        ComparisonReport report = new ComparisonReport(comparison, layout, language);
        report.heading("title.compare", comparison.sides().get(0));
        if (!comparison.isOfOneProblem()) {
            report.say("quality.otherRules");
        }
        for (Contrast contrast : comparison.contrasts()) {
            report.page.heading(report.wording.text(
                    "heading.contrast",
                    contrast.side().label(),
                    comparison.sides().get(0).label()));
            report.sentences(comparison.sides().get(0), contrast);
            report.details(contrast);
        }
        report.tables(comparison);
        return report.page.toString();
    }

    /**
     * Tells what comes of a scenario.
     *
     * @param outcome the outcome
     * @param changes what is different in the scenario
     * @param restraint what kept the new plan near the given one
     * @param layout how much room there is
     * @param language the language
     * @return lines of text, each ended by a line feed
     */
    public static String of(
            Outcome outcome, List<Change> changes, Restraint restraint, Layout layout, Language language) {
        Wording words = Wording.of(language, "scenario");
        Comparison comparison = Comparison.of(
                List.of(named(outcome.before(), words.text("before")), named(outcome.after(), words.text("after"))));
        ComparisonReport report = new ComparisonReport(comparison, layout, language);
        report.heading("title.whatIf", outcome.before());
        ChangeWords said = new ChangeWords(report.wording, report.names);
        if (changes.isEmpty()) {
            report.say("change.none");
        }
        changes.forEach(change -> report.page.item(said.of(change)));
        report.page.line("");
        report.kept(outcome.kept());
        Contrast contrast = comparison.contrasts().get(0);
        report.sentences(comparison.sides().get(0), contrast);
        report.restraint(restraint);
        report.details(contrast);
        report.tables(comparison);
        return report.page.toString();
    }

    private static Side named(Side side, String label) {
        return new Side(label, side.view(), side.plan());
    }

    private void heading(String title, Side side) {
        page.heading(wording.text(
                title,
                side.view().problem().team().name(),
                figures.month(side.view().problem().period())));
    }

    private void say(String key, Object... values) {
        page.paragraph(wording.text(key, values));
    }

    /** What the changes alone do to the plan. */
    private void kept(Side kept) {
        List<String> broken = kept.plan().terms().stream()
                .filter(term -> term.level() == ScoreLevel.HARD && term.points() != 0)
                .map(Term::constraint)
                .limit(MOST_BROKEN)
                .map(names::constraint)
                .toList();
        int open = kept.plan().open().size();
        if (open > 0) {
            say("kept.open", open, figures.hours(openHours(kept)));
        }
        if (!broken.isEmpty()) {
            say("kept.broken", String.join(wording.text("list.comma"), broken));
        }
        if (open == 0 && broken.isEmpty()) {
            say("kept.fine", figures.idealHours(kept.plan().score().soft()));
        }
    }

    private static BigDecimal openHours(Side side) {
        return side.plan().open().stream()
                .map(open ->
                        side.view().duty(side.view().dutyNumber(open.duty())).hours())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void sentences(Side first, Contrast contrast) {
        Side side = contrast.side();
        int moved = contrast.of(Kind.MOVED).size();
        StringBuilder text = new StringBuilder();
        if (contrast.differences().isEmpty()) {
            add(text, wording.text("same"));
        } else if (moved == 0) {
            add(text, wording.text("moves.none"));
        } else {
            BigDecimal all = side.view().duties().stream().map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal hours = contrast.hours(Kind.MOVED);
            BigDecimal part = hours.divide(all, PART_DECIMALS, RoundingMode.HALF_UP);
            add(
                    text,
                    wording.text(
                            "moves.some", moved, figures.hours(hours), figures.hours(all), figures.finePercent(part)));
        }
        count(text, "moves.left", leftBehind(contrast));
        count(text, "filled", contrast, Kind.FILLED);
        count(text, "opened", contrast, Kind.OPENED);
        count(text, "added", contrast, Kind.ADDED);
        count(text, "removed", contrast, Kind.REMOVED);
        count(text, "goalChanged", contrast, Kind.GOAL_CHANGED);
        count(text, "hoursChanged", contrast, Kind.HOURS_CHANGED);
        count(text, "pinExpired", contrast, Kind.PIN_EXPIRED);
        count(text, "pinAdded", contrast, Kind.PIN_ADDED);
        int open = side.plan().open().size();
        add(
                text,
                open == 0
                        ? wording.text("open.none")
                        : wording.text("open.some", open, figures.hours(openHours(side))));
        page.paragraph(text.toString());
        quality(first, side);
    }

    /** Duties that moved because their member is not in the team any more. */
    private static int leftBehind(Contrast contrast) {
        PeriodView view = contrast.side().view();
        return (int) contrast.of(Kind.MOVED).stream()
                .filter(move -> view.memberNumber(Objects.requireNonNull(move.from())) == PeriodView.NOBODY)
                .count();
    }

    private void quality(Side first, Side side) {
        long before = first.plan().score().soft();
        long after = side.plan().score().soft();
        say("quality", figures.idealHours(before), figures.idealHours(after), figures.idealHours(after - before));
    }

    private void count(StringBuilder text, String key, Contrast contrast, Kind kind) {
        count(text, key, contrast.of(kind).size());
    }

    private void count(StringBuilder text, String key, int count) {
        if (count > 0) {
            add(text, wording.text(key, count));
        }
    }

    private void add(StringBuilder text, String sentence) {
        text.append(text.isEmpty() || wording.language() == Language.CHINESE ? "" : " ")
                .append(sentence);
    }

    private void restraint(Restraint restraint) {
        if (restraint.stickiness().signum() > 0) {
            say("restraint", figures.finePercent(restraint.stickiness()));
        }
        Integer moves = restraint.moves();
        if (moves != null) {
            say("restraint.moves", moves);
        } else if (restraint.stickiness().signum() == 0) {
            say("restraint.free");
        }
    }

    private void details(Contrast contrast) {
        DifferenceTables tables = new DifferenceTables(page, wording, names);
        tables.transfers(contrast);
        tables.differences(contrast);
    }

    private void tables(Comparison comparison) {
        SideTables tables = new SideTables(page, wording, names, comparison);
        tables.loads();
        tables.goals();
        tables.score();
        tables.open();
    }
}
