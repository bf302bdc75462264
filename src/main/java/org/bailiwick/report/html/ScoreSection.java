package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.Bound;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;

/** What the plan is worth, term by term, and how much better any plan could be. */
final class ScoreSection {

    private static final double POINTS_AN_HOUR = 6000;

    private final PlanFacts facts;
    private final Judgement judgement;
    private final Figures figures;

    ScoreSection(PlanFacts facts, Judgement judgement) {
        this.facts = facts;
        this.judgement = judgement;
        this.figures = facts.figures();
    }

    Section section() {
        Section section = new Section("score", facts.say("scoreTitle"))
                .say(facts.say("scoreAbout"))
                .explain(facts.word("point"))
                .explain(facts.word("gap"));
        Bound bound = facts.plan().bound();
        section.say(
                bound == null
                        ? facts.say("noBound")
                        : facts.say("boundIs", figures.idealHours(bound.soft()), facts.gap(bound)));
        List<Term> soft = judgement.terms().stream()
                .filter(term -> term.level() == ScoreLevel.SOFT && term.points() != 0)
                .toList();
        if (!soft.isEmpty()) {
            section.add(chart(soft));
        }
        section.add(table());
        return section;
    }

    private Chart chart(List<Term> soft) {
        List<Map<String, Object>> bars = new ArrayList<>();
        soft.forEach(term -> bars.add(bar(facts.names().constraint(term.constraint()), term.points())));
        bars.add(bar(facts.say("quality"), judgement.score().soft()));
        Bound bound = facts.plan().bound();
        if (bound != null) {
            bars.add(bar(facts.say("bound"), bound.soft()));
        }
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("bars", bars);
        drawn.put("axis", facts.say("scoreAxis"));
        drawn.put("unit", "h");
        drawn.put("signed", true);
        drawn.put("strong", soft.size());
        return new Chart("chart-score", "bars", facts.say("scoreChart"), facts.say("scoreCaption"), drawn);
    }

    private Map<String, Object> bar(String name, long points) {
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("name", name);
        bar.put("value", Math.round(points / POINTS_AN_HOUR * 100) / 100.0);
        bar.put("more", 0);
        bar.put("figure", figures.idealHours(points));
        return bar;
    }

    private Table table() {
        Table table = new Table("score-table", facts.say("scoreTable"))
                .words(facts.say("term"))
                .words(facts.say("level"))
                .numbers(facts.say("weight"))
                .numbers(facts.say("worth"));
        for (Term term : judgement.terms()) {
            if (term.points() != 0 || (term.level() == ScoreLevel.SOFT && isWeighted(term))) {
                table.row(
                        Cell.of(name(term)),
                        Cell.of(facts.say("level." + term.level().name().toLowerCase(Locale.ROOT))),
                        Cell.number(figures.exact(term.weight()), term.weight()),
                        Cell.number(amount(term), BigDecimal.valueOf(term.points())));
            }
        }
        table.total(total("quality", judgement.score().soft()));
        Bound bound = facts.plan().bound();
        if (bound != null) {
            table.total(total("bound", bound.soft()));
        }
        return table;
    }

    private static boolean isWeighted(Term term) {
        return term.weight().signum() != 0 && !term.constraint().equals(ConstraintId.PAIR_COST.id());
    }

    private List<Cell> total(String key, long points) {
        return List.of(
                Cell.of(facts.say(key)),
                Cell.of(facts.say("level.soft")),
                Cell.of(""),
                Cell.number(figures.idealHours(points), points));
    }

    private Part name(Term term) {
        int colon = term.constraint().indexOf(':');
        String anchor = colon < 0 ? term.constraint() : term.constraint().substring(0, colon);
        return Part.link(facts.names().constraint(term.constraint()), "#mean-" + anchor);
    }

    private String amount(Term term) {
        return switch (term.level()) {
            case SOFT -> term.points() == 0 ? figures.hours(0) : figures.idealHours(term.points());
            case MEDIUM -> figures.hours(term.points());
            case HARD ->
                term.constraint().equals(ConstraintId.CAPACITY.id())
                        ? figures.hours(term.points())
                        : figures.count(term.points());
        };
    }
}
