package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Problem;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.PeriodView;

/** What a plan comes to, in a few sentences. */
final class Headline {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int FIT_DECIMALS = 9;
    private static final int MOST_VACANCIES = 3;

    private final Allocation allocation;
    private final PeriodView view;

    Headline(Allocation allocation) {
        this.allocation = allocation;
        this.view = allocation.view();
    }

    /** {@code Acme East, December 2026}. */
    static String title(Problem problem) {
        return problem.team().name() + ", " + MONTH.format(problem.period());
    }

    /** How many duties are held, and whether rules are broken. */
    String held(List<Term> terms) {
        long broken = terms.stream()
                .filter(term -> term.level() == ScoreLevel.HARD && term.points() != 0)
                .count();
        int duties = view.duties().size();
        int open = allocation.open().size();
        String rules = broken == 0 ? "no rule is broken" : Figures.count(broken, "rule is broken", "rules are broken");
        if (open == 0) {
            return "All %s are held %s %s."
                    .formatted(Figures.count(duties, "duty", "duties"), broken == 0 ? "and" : "but", rules);
        }
        return "%s of %s %s open; %s."
                .formatted(
                        Figures.count(open),
                        Figures.count(duties, "duty", "duties"),
                        open == 1 ? "stays" : "stay",
                        rules);
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
            return "Nobody holds anything.";
        }
        return "Skills fit the work to %s%s%%.".formatted(fit.divide(hours, 0, RoundingMode.HALF_UP), Figures.TIE);
    }

    /** What changes hands. */
    String changes() {
        List<Integer> moved = allocation.moved();
        List<Integer> held = IntStream.range(0, view.duties().size())
                .filter(d -> view.duty(d).holder() != null)
                .boxed()
                .toList();
        if (held.isEmpty()) {
            return "Nothing was held last month.";
        }
        List<String> parts = new ArrayList<>();
        parts.add("%s of the %s held last month %s hands"
                .formatted(
                        moved.isEmpty() ? "None" : Figures.count(moved.size()),
                        Figures.count(held.size(), "duty", "duties"),
                        moved.size() == 1 ? "changes" : "change"));
        if (!moved.isEmpty()) {
            parts.add("%s of the %s"
                    .formatted(
                            Figures.finePercent(hours(moved).divide(hours(held), 3, RoundingMode.HALF_UP)),
                            Figures.hours(hours(held))));
        }
        return String.join(": ", parts) + ".";
    }

    private BigDecimal hours(List<Integer> duties) {
        return duties.stream().map(view::duty).map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Which positions are to be filled, each in a sentence, or in one where they are many; empty where all are. */
    List<String> vacancies() {
        List<Integer> vacant = IntStream.range(0, view.members().size())
                .filter(m -> view.member(m).vacant())
                .boxed()
                .toList();
        if (vacant.size() > MOST_VACANCIES) {
            return List.of("%s positions are vacant: %s".formatted(Figures.count(vacant.size()), toBeFilled(vacant)));
        }
        return vacant.stream()
                .map(m -> "%s: %s".formatted(allocation.name(m), toBeFilled(List.of(m))))
                .toList();
    }

    private String toBeFilled(List<Integer> members) {
        long minutes = members.stream().mapToLong(allocation::effortMinutes).sum();
        long duties =
                members.stream().mapToLong(m -> allocation.dutiesOf(m).size()).sum();
        return "%s, %s to be filled.".formatted(Figures.count(duties, "duty", "duties"), Figures.hours(minutes));
    }
}
