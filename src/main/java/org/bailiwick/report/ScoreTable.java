package org.bailiwick.report;

import java.util.Locale;
import java.util.Optional;
import org.bailiwick.explain.Names;
import org.bailiwick.model.Bound;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;
import org.jspecify.annotations.Nullable;

/** The score, constraint by constraint, in units that mean something. */
final class ScoreTable {

    private ScoreTable() {}

    static void print(Page page, Judgement judgement, @Nullable Bound bound) {
        page.heading("Score (1 h: what an hour of work by a perfect fit is worth)");
        TextTable table =
                new TextTable().words("", Integer.MAX_VALUE).numbers("").words("", Integer.MAX_VALUE);
        for (Term term : judgement.terms()) {
            if (term.level() == ScoreLevel.SOFT && term.points() != 0) {
                table.row(capital(Names.words(term.constraint())), Figures.idealHours(term.points()), "");
            }
        }
        table.row("Quality", Figures.idealHours(judgement.score().soft()), limit(bound));
        if (judgement.score().medium() != 0) {
            table.row("Open duties", Figures.hours(judgement.score().medium()), "weighted by priority");
        }
        judgement.terms().stream()
                .filter(term -> term.level() == ScoreLevel.HARD && term.points() != 0)
                .forEach(term -> table.row(
                        "Broken: " + Names.words(term.constraint()),
                        amount(term),
                        unit(term.constraint(), term.points() == -1 ? "" : "s")));
        page.lines(table.lines());
    }

    private static String limit(@Nullable Bound bound) {
        return bound == null
                ? ""
                : "of at most %s: gap %s".formatted(Figures.idealHours(bound.soft()), Figures.finePercent(bound.gap()));
    }

    private static String amount(Term term) {
        return term.constraint().equals(ConstraintId.CAPACITY.id())
                ? Figures.hours(-term.points())
                : Figures.count(-term.points());
    }

    private static String unit(String id, String plural) {
        Optional<ConstraintId> constraint = ConstraintId.of(id);
        return constraint.isEmpty()
                ? ""
                : switch (constraint.get()) {
                    case CAPACITY -> "over";
                    case DUPLICATE_SEAT, CONFLICTING_ROLES -> "pair%s of duties".formatted(plural);
                    case SINGLE_OWNER -> "owner%s too many".formatted(plural);
                    case MAX_ROLES -> "role%s too many".formatted(plural);
                    case MAX_SEGMENTS -> "segment%s too many".formatted(plural);
                    case ELIGIBILITY, PIN -> plural.isEmpty() ? "duty" : "duties";
                    default -> "unit%s of the measure over".formatted(plural);
                };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
