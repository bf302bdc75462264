package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Problem;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.PeriodView;

/** What a plan comes to, in a few sentences. */
final class Headline {

    private static final int FIT_DECIMALS = 9;
    private static final int MOST_VACANCIES = 3;

    private final Allocation allocation;
    private final PeriodView view;
    private final Wording words;

    Headline(Allocation allocation) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.words = allocation.words();
    }

    /** {@code Acme East, December 2026}. */
    String title() {
        Problem problem = view.problem();
        return words.text("title", problem.team().name(), words.figures().month(problem.period()));
    }

    /** How many duties are held, and whether rules are broken. */
    String held(List<Term> terms) {
        long broken = terms.stream()
                .filter(term -> term.level() == ScoreLevel.HARD && term.points() != 0)
                .count();
        int duties = view.duties().size();
        int open = allocation.open().size();
        return open == 0 ? words.text("held.all", duties, broken) : words.text("held.some", open, duties, broken);
    }

    /** How well people fit what they do. */
    String fit() {
        BigDecimal hours = BigDecimal.ZERO;
        BigDecimal fit = BigDecimal.ZERO;
        for (int d = 0; d < view.duties().size(); d++) {
            int member = allocation.memberOf(d);
            if (member != PeriodView.NOBODY) {
                BigDecimal own = view.duty(d).hours();
                hours = hours.add(own);
                fit = fit.add(own.multiply(
                        allocation.pairs().fit(d, member).bigDecimalValue(FIT_DECIMALS, RoundingMode.HALF_UP)));
            }
        }
        if (hours.signum() == 0) {
            return words.text("held.nothing");
        }
        return words.text("fit", words.figures().percentage(fit.divide(hours, 0, RoundingMode.HALF_UP)));
    }

    /** What changes hands. */
    String changes() {
        List<Integer> moved = allocation.moved();
        List<Integer> held = IntStream.range(0, view.duties().size())
                .filter(d -> view.duty(d).holder() != null)
                .boxed()
                .toList();
        if (held.isEmpty()) {
            return words.text("moved.nothingBefore");
        }
        if (moved.isEmpty()) {
            return words.text("moved.none", held.size());
        }
        return words.text(
                "moved.some",
                moved.size(),
                held.size(),
                words.figures().finePercent(hours(moved).divide(hours(held), 3, RoundingMode.HALF_UP)),
                words.figures().hours(hours(held)));
    }

    private BigDecimal hours(List<Integer> duties) {
        return view.sum(duties, Measures.HOURS);
    }

    /** Which positions are to be filled, each in a sentence, or in one where they are many; empty where all are. */
    List<String> vacancies() {
        List<Integer> vacant = IntStream.range(0, view.members().size())
                .filter(m -> view.member(m).vacant())
                .boxed()
                .toList();
        if (vacant.size() > MOST_VACANCIES) {
            return List.of(toBeFilled("vacancies", words.figures().count(vacant.size()), vacant));
        }
        return vacant.stream()
                .map(m -> toBeFilled("vacancy", allocation.name(m), List.of(m)))
                .toList();
    }

    private String toBeFilled(String key, String what, List<Integer> members) {
        long minutes = members.stream().mapToLong(allocation::effortMinutes).sum();
        long duties =
                members.stream().mapToLong(m -> allocation.dutiesOf(m).size()).sum();
        return words.text(key, what, duties, words.figures().hours(minutes));
    }
}
