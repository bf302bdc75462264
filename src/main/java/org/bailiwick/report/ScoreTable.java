package org.bailiwick.report;

import java.util.Locale;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Bound;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;
import org.jspecify.annotations.Nullable;

/** The score, constraint by constraint, in units that mean something. */
final class ScoreTable {

    private final Allocation allocation;
    private final Wording words;
    private final Figures figures;

    ScoreTable(Allocation allocation) {
        this.allocation = allocation;
        this.words = allocation.words();
        this.figures = allocation.figures();
    }

    void print(Page page, Judgement judgement, @Nullable Bound bound) {
        page.heading(words.text("score.heading"));
        TextTable table =
                new TextTable().words("", Integer.MAX_VALUE).numbers("").words("", Integer.MAX_VALUE);
        for (Term term : judgement.terms()) {
            if (term.level() == ScoreLevel.SOFT && term.points() != 0) {
                table.row(capital(name(term)), figures.idealHours(term.points()), "");
            }
        }
        table.row(
                words.text("score.quality"),
                figures.idealHours(judgement.score().soft()),
                limit(bound));
        if (judgement.score().medium() != 0) {
            table.row(
                    words.text("score.open"), figures.hours(judgement.score().medium()), words.text("score.weighted"));
        }
        judgement.terms().stream()
                .filter(term -> term.level() == ScoreLevel.HARD && term.points() != 0)
                .forEach(term -> table.row(words.text("score.broken", name(term)), amount(term), unit(term)));
        page.lines(table.lines());
    }

    private String name(Term term) {
        return allocation.names().constraint(term.constraint());
    }

    private String limit(@Nullable Bound bound) {
        return bound == null
                ? ""
                : words.text("score.limit", figures.idealHours(bound.soft()), figures.finePercent(bound.gap()));
    }

    private String amount(Term term) {
        return term.constraint().equals(ConstraintId.CAPACITY.id())
                ? figures.hours(-term.points())
                : figures.count(-term.points());
    }

    private String unit(Term term) {
        return words.text("score." + term.constraint(), -term.points());
    }

    /** A line of English begins with a capital. */
    private String capital(String name) {
        return words.language() == Language.CHINESE
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
