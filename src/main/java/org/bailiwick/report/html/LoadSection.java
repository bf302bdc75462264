package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.Measures;
import org.bailiwick.score.FairShare;

/** Work against capacity, and goals and further measures against fair shares, with the fairness bands. */
final class LoadSection {

    private final PlanFacts facts;
    private final Figures figures;
    private final Fairness fairness;

    LoadSection(PlanFacts facts, Fairness fairness) {
        this.facts = facts;
        this.figures = facts.figures();
        this.fairness = fairness;
    }

    Section section() {
        Section section = new Section("loads", facts.say("loadsTitle"))
                .say(facts.say("loadsAbout"))
                .explain(facts.word("fairShare"))
                .explain(facts.word("band"));
        if (facts.memberCount() > 0) {
            LoadCharts charts = new LoadCharts(facts, fairness);
            section.add(charts.work());
            fairness.shares().forEach(share -> section.add(charts.share(share)));
        }
        section.add(table());
        return section;
    }

    private Table table() {
        Table table = new Table("load-table", facts.say("loadsTable"))
                .words(facts.say("member"))
                .numbers(facts.say("duties"))
                .numbers(facts.say("workAndTravel"))
                .numbers(facts.say("capacity"))
                .numbers(facts.say("used"));
        for (FairShare share : fairness.shares()) {
            String unit = share.measure().equals(Measures.GOAL) ? facts.goalUnit() : "";
            table.numbers(facts.withUnit(facts.measure(share.measure()), unit));
            table.numbers(facts.withUnit(facts.say("fairShare"), unit));
            table.numbers(facts.say("deviation"));
        }
        table.words(facts.say("inBands"));
        for (int m = 0; m < facts.memberCount(); m++) {
            table.row(row(m));
        }
        if (facts.memberCount() > 1) {
            table.total(totals());
        }
        return table;
    }

    private List<Cell> row(int member) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(facts.member(member)));
        cells.add(Cell.number(
                figures.count(facts.dutiesOf(member).size()),
                facts.dutiesOf(member).size()));
        addHours(cells, facts.effortMinutes(member), facts.view().capacityMinutes(member));
        for (FairShare share : fairness.shares()) {
            if (!fairness.concerns(member, share)) {
                cells.addAll(Collections.nCopies(3, Cell.number(facts.say("none"), 0)));
                continue;
            }
            BigDecimal load = facts.sum(member, share.measure());
            BigDecimal fair = whole(share.fairLoad(member));
            BigFraction deviation = fairness.deviation(member, share);
            cells.add(Cell.number(figures.amount(load, 0), load));
            cells.add(Cell.number(figures.amount(fair, 0), fair));
            cells.add(Cell.number(signedPercent(deviation), deviation.bigDecimalValue(2, RoundingMode.HALF_UP))
                    .looking(deviation.abs().compareTo(share.band().tolerance()) > 0 ? "out" : ""));
        }
        cells.add(bands(member));
        return cells;
    }

    private void addHours(List<Cell> cells, long effort, long capacity) {
        cells.add(Cell.number(figures.hours(effort), effort));
        cells.add(Cell.number(figures.hours(capacity), capacity));
        cells.add(
                capacity == 0
                        ? Cell.number(facts.say("none"), 0)
                        : Cell.number(figures.percent(BigFraction.of(effort).divide(capacity)), share(effort, capacity))
                                .looking(effort > capacity ? "out" : ""));
    }

    private static BigDecimal share(long part, long whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), 4, RoundingMode.HALF_UP);
    }

    private List<Cell> totals() {
        long effort = 0;
        long capacity = 0;
        int duties = 0;
        for (int m = 0; m < facts.memberCount(); m++) {
            effort += facts.effortMinutes(m);
            capacity += facts.view().capacityMinutes(m);
            duties += facts.dutiesOf(m).size();
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(facts.say("all")));
        cells.add(Cell.number(figures.count(duties), duties));
        addHours(cells, effort, capacity);
        for (FairShare share : fairness.shares()) {
            BigDecimal load = IntStream.range(0, facts.memberCount())
                    .mapToObj(m -> facts.sum(m, share.measure()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            cells.add(Cell.number(figures.amount(load, 0), load));
            cells.add(Cell.of(""));
            cells.add(Cell.of(""));
        }
        cells.add(Cell.of(""));
        return cells;
    }

    private Cell bands(int member) {
        List<Fairness.Deviation> outside = fairness.outside(member);
        if (outside.isEmpty()) {
            return Cell.of(facts.say("yes"));
        }
        String text = outside.stream().map(this::words).collect(Collectors.joining(facts.say("listComma")));
        return Cell.of(text).looking("out");
    }

    private String words(Fairness.Deviation deviation) {
        boolean isOver = deviation.percent().signum() > 0;
        String what =
                deviation.measure().equals(Measures.HOURS) ? facts.say("work") : facts.measure(deviation.measure());
        return facts.say(
                isOver ? "over" : "under",
                what,
                figures.percentage(deviation.percent().abs()));
    }

    private String signedPercent(BigFraction percent) {
        String size = figures.percentage(percent.abs());
        return percent.bigDecimalValue(0, RoundingMode.HALF_UP).signum() == 0
                ? size
                : (percent.signum() < 0 ? "−" : "+") + size;
    }

    private static BigDecimal whole(BigFraction value) {
        return value.bigDecimalValue(0, RoundingMode.HALF_UP);
    }
}
