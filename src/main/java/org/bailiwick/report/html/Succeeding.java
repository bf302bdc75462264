package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.develop.Succession;
import org.bailiwick.develop.Succession.Bench;
import org.bailiwick.develop.Succession.Exposure;
import org.bailiwick.develop.Succession.Loss;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.report.SuccessorWords;

/** Which duties hang on one person, who comes closest to them, and what would be missing if somebody left. */
final class Succeeding {

    private final PlanFacts facts;
    private final Figures figures;
    private final Wording words;
    private final ShortList rows;

    Succeeding(PlanFacts facts, Wording words, ShortList rows) {
        this.facts = facts;
        this.figures = facts.figures();
        this.words = words;
        this.rows = rows;
    }

    void add(Succession succession, Section section) {
        if (succession.benches().isEmpty()) {
            section.say(words.text("succession.none"));
            return;
        }
        List<Bench> single = of(succession, Exposure.ONLY_ONE);
        section.say(sentence("succession.single", single));
        section.say(sentence("succession.noTime", of(succession, Exposure.NO_TIME)));
        section.add(singles(single));
        section.add(losses(succession));
    }

    private static List<Bench> of(Succession succession, Exposure exposure) {
        return succession.benches().stream()
                .filter(bench -> bench.exposure() == exposure)
                .toList();
    }

    private String sentence(String key, List<Bench> some) {
        BigDecimal hours = some.stream().map(bench -> duty(bench).hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.text(key, some.size(), figures.count(some.size()), figures.hours(hours));
    }

    private Duty duty(Bench bench) {
        return facts.view().duty(facts.view().dutyNumber(bench.duty()));
    }

    private Table singles(List<Bench> single) {
        Table table = new Table("single-table", rows.caption(facts.say("singleTable"), single.size()))
                .words(facts.say("duty"))
                .words(facts.say("member"))
                .numbers(facts.say("hours"))
                .words(facts.say("nearest"));
        for (Bench bench : rows.first(single)) {
            BigDecimal hours = duty(bench).hours();
            table.row(
                    Cell.of(facts.duty(facts.view().dutyNumber(bench.duty()))),
                    rows.member(bench.member()),
                    Cell.number(figures.hours(hours), hours),
                    Cell.of(Part.name(nearest(bench))));
        }
        return table;
    }

    private String nearest(Bench bench) {
        return bench.successors().isEmpty()
                ? words.text("single.nobody")
                : new SuccessorWords(facts.names(), words).of(bench.successors());
    }

    private Table losses(Succession succession) {
        List<Loss> losses = succession.losses().stream()
                .filter(loss -> !loss.lost().isEmpty() || !loss.strained().isEmpty())
                .toList();
        Table table = new Table("loss-table", rows.caption(facts.say("lossTable"), losses.size()))
                .words(facts.say("member"))
                .numbers(words.text("column.lostDuties"))
                .numbers(facts.withUnit(facts.say("goalOfThese"), facts.goalUnit()))
                .numbers(words.text("column.strained"));
        for (Loss loss : rows.first(losses)) {
            table.row(
                    rows.member(loss.member()),
                    Cell.number(work(loss.lost(), loss.hours()), loss.hours()),
                    Cell.number(figures.amount(loss.goal(), 0), loss.goal()),
                    Cell.number(work(loss.strained(), loss.strainedHours()), loss.strainedHours()));
        }
        return table;
    }

    private String work(List<String> duties, BigDecimal hours) {
        return duties.isEmpty()
                ? words.text("none")
                : facts.say(
                        "dutiesAndHours",
                        words.text("duties", duties.size(), figures.count(duties.size())),
                        figures.hours(hours));
    }
}
