package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bailiwick.explain.ChangeReason;
import org.bailiwick.explain.Names;
import org.bailiwick.explain.answer.Candidate;
import org.bailiwick.explain.answer.Effect;
import org.bailiwick.explain.words.RuleWords;
import org.bailiwick.explain.words.TermWords;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** What the answers about a plan have in common: names, figures, and short phrases. */
final class AnswerWords {

    private static final int MOST_TERMS = 2;
    private static final long POINTS_A_TENTH = 600;
    private static final BigDecimal POINTS_A_MINUTE = BigDecimal.valueOf(100);

    final PeriodView view;
    final Wording wording;
    final Figures figures;
    final Names names;
    final RuleWords rules;
    final TermWords terms;

    AnswerWords(Pairs pairs, int[] memberOfDuty, Language language) {
        this.view = pairs.view();
        this.wording = Wording.of(language, "explain");
        this.figures = wording.figures();
        this.names = Names.of(view.problem(), language);
        this.rules = new RuleWords(view, memberOfDuty, language);
        this.terms = new TermWords(pairs, memberOfDuty, language);
    }

    String text(String key, Object... values) {
        return wording.text(key, values);
    }

    String member(int member) {
        return member == PeriodView.NOBODY ? text("chain.nobody") : names.memberOrNobody(view, member);
    }

    String duty(int duty) {
        return names.duty(view.duty(duty));
    }

    String dutyWithHours(int duty) {
        return text("duty.hours", duty(duty), figures.hours(view.duty(duty).hours()));
    }

    /** Ideal hours with a sign; what is below a tenth of an hour as minutes. */
    String ideal(long points) {
        return Math.abs(points) >= POINTS_A_TENTH
                ? figures.idealHours(points)
                : text(
                        "minutes",
                        figures.signed(BigDecimal.valueOf(points).divide(POINTS_A_MINUTE, 1, RoundingMode.HALF_UP)));
    }

    /** Ideal hours without the sign. */
    String size(long points) {
        return ideal(Math.abs(points)).substring(1);
    }

    String list(List<String> words) {
        return String.join(text("list.comma"), words);
    }

    /** What a candidate changes, or the first rule in the way. */
    String mostly(Candidate candidate) {
        if (!candidate.isPossible()) {
            return candidate.hindrances().stream()
                    .map(rules::hindrance)
                    .collect(Collectors.joining(text("list.semicolon")));
        }
        return candidate.hasIt() ? text("has.it") : mostly(candidate.effect());
    }

    /** The terms that change most. */
    String mostly(Effect effect) {
        return effect.terms(ScoreLevel.SOFT).stream()
                .sorted(Comparator.comparingLong((Term term) -> Math.abs(term.points()))
                        .reversed())
                .limit(MOST_TERMS)
                .map(this::term)
                .collect(Collectors.joining(text("list.comma")));
    }

    private String term(Term term) {
        return names.constraint(term.constraint()) + " " + ideal(term.points());
    }

    String brokenRules(Effect effect) {
        return list(effect.terms(ScoreLevel.HARD).stream()
                .filter(term -> term.points() < 0)
                .map(term -> names.constraint(term.constraint()))
                .toList());
    }

    String reason(ChangeReason reason, int holder) {
        String key = "change." + reason.kind().name().toLowerCase(Locale.ROOT);
        String terms = list(reason.terms().stream()
                .limit(MOST_TERMS)
                .map(term -> names.constraint(term.constraint()))
                .toList());
        return switch (reason.kind()) {
            case OVER_CAPACITY -> text(key, member(holder), figures.hours(reason.amount()));
            case WOULD_BREAK_RULE -> text(key, terms);
            case GAINS -> text(key, size(reason.amount()), terms);
            default -> text(key);
        };
    }
}
