package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.Leak;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.crm.funnel.StageFigures;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Stage;
import org.bailiwick.score.Exact;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Where the funnel leaks: the stages' conversions against their targets, and what the CRM's deals say where they are given. */
final class FunnelSection {

    private static final int MOST_LEAKS = 60;
    private static final int RATE_DECIMALS = 6;

    private final PlanFacts facts;
    private final Figures figures;
    private final @Nullable FunnelAnalysis analysis;

    FunnelSection(PlanFacts facts, @Nullable FunnelAnalysis analysis) {
        this.facts = facts;
        this.figures = facts.figures();
        this.analysis = analysis;
    }

    Section section() {
        Section section = new Section("funnel", facts.say("funnelTitle"));
        List<Stage> stages = facts.view().problem().stages().stream()
                .sorted(Comparator.comparingInt(Stage::order))
                .toList();
        boolean isMeasured = stages.stream().anyMatch(stage -> stage.conversion() != null || stage.target() != null);
        if (!isMeasured && analysis == null) {
            return section.say(facts.say(stages.isEmpty() ? "noStages" : "noConversions"));
        }
        if (isMeasured) {
            section.say(facts.say("funnelAbout")).explain(facts.word("emphasis"));
            section.add(chart(stages));
            section.add(table(stages));
        }
        if (analysis != null) {
            addDeals(section, analysis);
        }
        return section;
    }

    private Chart chart(List<Stage> stages) {
        List<Map<String, Object>> bars = new ArrayList<>();
        for (Stage stage : stages) {
            BigDecimal conversion = stage.conversion();
            BigDecimal target = stage.target();
            Map<String, Object> bar = new LinkedHashMap<>();
            bar.put("name", stage.name());
            bar.put("value", conversion == null ? 0 : percent(conversion));
            bar.put("more", 0);
            bar.put("figure", rate(conversion));
            if (target != null) {
                bar.put("mark", percent(target));
            }
            bar.put("out", leaks(stage));
            bars.add(bar);
        }
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("bars", bars);
        drawn.put("axis", facts.say("funnelAxis"));
        drawn.put("unit", "%");
        drawn.put("limit", 100);
        drawn.put("legend", List.of(facts.say("legendConversion"), "", ""));
        drawn.put("markLegend", facts.say("legendTarget"));
        drawn.put("outLegend", facts.say("legendLeak"));
        return new Chart("chart-funnel", "bars", facts.say("funnelChart"), facts.say("funnelCaption"), drawn);
    }

    private static boolean leaks(Stage stage) {
        BigDecimal conversion = stage.conversion();
        BigDecimal target = stage.target();
        return conversion != null && target != null && conversion.compareTo(target) < 0;
    }

    private Table table(List<Stage> stages) {
        Table table = new Table("stage-table", facts.say("stageTable"))
                .words(facts.say("stage"))
                .numbers(facts.say("conversion"))
                .numbers(facts.say("target"))
                .numbers(facts.say("emphasis"))
                .numbers(facts.say("hours"))
                .numbers(facts.say("meanFit"))
                .words(facts.say("finding"));
        for (Stage stage : stages) {
            List<Integer> duties = duties(stage);
            BigDecimal hours = facts.hours(duties);
            table.row(
                    Cell.of(Part.name(stage.name())),
                    rateCell(stage.conversion()),
                    rateCell(stage.target()),
                    emphasis(duties),
                    Cell.number(figures.hours(hours), hours),
                    fit(duties),
                    finding(stage));
        }
        return table;
    }

    private Cell finding(Stage stage) {
        BigDecimal conversion = stage.conversion();
        BigDecimal target = stage.target();
        if (conversion == null || target == null || conversion.compareTo(target) >= 0) {
            return Cell.of("");
        }
        BigDecimal points = target.subtract(conversion).movePointRight(2);
        return Cell.of(facts.say("leaks", figures.amount(points, 1))).looking("out");
    }

    private List<Integer> duties(Stage stage) {
        List<Integer> duties = new ArrayList<>();
        for (int d = 0; d < facts.dutyCount(); d++) {
            if (stage.id().equals(facts.view().duty(d).stage())) {
                duties.add(d);
            }
        }
        return duties;
    }

    private Cell emphasis(List<Integer> duties) {
        if (duties.isEmpty()) {
            return Cell.number(facts.say("none"), 0);
        }
        BigFraction emphasis = facts.pairs().emphasis(duties.get(0));
        BigDecimal shown = emphasis.bigDecimalValue(2, RoundingMode.HALF_UP);
        return Cell.number("× " + figures.exact(shown), shown);
    }

    private Cell fit(List<Integer> duties) {
        BigFraction fit = BigFraction.ZERO;
        BigDecimal hours = BigDecimal.ZERO;
        for (int d : duties) {
            if (facts.memberOf(d) != PeriodView.NOBODY) {
                Duty duty = facts.view().duty(d);
                hours = hours.add(duty.hours());
                fit = fit.add(facts.pairs().fit(d, facts.memberOf(d)).multiply(Exact.of(duty.hours())));
            }
        }
        if (hours.signum() == 0) {
            return Cell.number(facts.say("none"), 0);
        }
        BigFraction mean = fit.divide(Exact.of(hours));
        return Cell.number(figures.percentage(mean), mean.bigDecimalValue(2, RoundingMode.HALF_UP));
    }

    private void addDeals(Section section, FunnelAnalysis deals) {
        Rate won = deals.overall().winRate();
        section.say(facts.say(
                "dealsAbout",
                figures.count(deals.overall().deals()),
                figures.day(deals.asOf()),
                rate(decimal(won.value())),
                figures.count(deals.overall().open()),
                money(deals.overall().openValue(), deals)));
        Table table = new Table("deal-table", facts.say("dealTable"))
                .words(facts.say("stage"))
                .numbers(facts.say("reached"))
                .numbers(facts.say("wentOn"))
                .numbers(facts.say("conversion"))
                .numbers(facts.say("interval"))
                .numbers(facts.say("target"))
                .numbers(facts.say("standing"))
                .numbers(facts.withUnit(facts.say("openValue"), deals.currency()));
        deals.overall().stages().forEach(stage -> table.row(stage(stage, deals)));
        section.add(table);
        if (deals.leaks().isEmpty()) {
            section.say(facts.say("noLeaks"));
        }
        section.add(leaks(deals));
    }

    private List<Cell> stage(StageFigures stage, FunnelAnalysis deals) {
        Rate rate = stage.conversion();
        Comparison target = deals.targets().stream()
                .filter(one -> one.stage().equals(stage.stage()))
                .findFirst()
                .orElse(null);
        String interval =
                rate.isKnown() ? rate(decimal(rate.low())) + "–" + rate(decimal(rate.high())) : facts.say("none");
        return List.of(
                Cell.of(Part.name(stage.stage())),
                Cell.number(figures.count(stage.reached()), stage.reached()),
                Cell.number(figures.count(rate.hits()), rate.hits()),
                rateCell(rate.isKnown() ? decimal(rate.value()) : null)
                        .looking(target != null && target.isLeak() ? "out" : ""),
                Cell.number(interval, decimal(rate.low())),
                rateCell(target == null ? null : decimal(target.reference())),
                Cell.number(figures.count(stage.open()), stage.open()),
                Cell.number(figures.amount(stage.openValue(), 0), stage.openValue()));
    }

    private Table leaks(FunnelAnalysis deals) {
        Wording evidence = facts.wording().subject("evidence");
        Table table = new Table("leak-table", facts.say("leakTable"))
                .words(facts.say("leakAt"))
                .words(facts.say("stage"))
                .numbers(facts.say("rate"))
                .numbers(facts.say("insteadOf"))
                .numbers(facts.say("deals"))
                .numbers(facts.withUnit(facts.say("lostValue"), deals.currency()))
                .words(facts.say("helps"));
        for (Leak leak :
                deals.leaks().subList(0, Math.min(MOST_LEAKS, deals.leaks().size()))) {
            Comparison at = leak.comparison();
            Part measure = Part.plain(facts.say("measure." + leak.measure().name()));
            Part against = Part.plain(rate(decimal(at.reference())))
                    .noted(facts.say(at.isTarget() ? "theTarget" : "allOthers"));
            table.row(
                    Cell.of(Part.name(at.group())),
                    Cell.of(at.stage().isEmpty() ? Part.plain(facts.say("winRate")) : Part.name(at.stage())),
                    rateCell(decimal(at.rate().value())),
                    new Cell(List.of(against), decimal(at.reference()).toPlainString(), "", ""),
                    Cell.number(figures.count(at.rate().of()), at.rate().of()),
                    Cell.number(figures.amount(leak.lostValue(), 0), leak.lostValue()),
                    Cell.of(measure.noted(leak.evidence().inWords(evidence))));
        }
        return table;
    }

    private String money(BigDecimal value, FunnelAnalysis deals) {
        return figures.amount(value, 0) + Figures.TIE + deals.currency();
    }

    private Cell rateCell(@Nullable BigDecimal rate) {
        return rate == null ? Cell.number(facts.say("none"), -1) : Cell.number(rate(rate), rate);
    }

    private String rate(@Nullable BigDecimal rate) {
        return rate == null ? facts.say("none") : figures.finePercent(rate);
    }

    private static BigDecimal decimal(double rate) {
        return BigDecimal.valueOf(rate).setScale(RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static double percent(BigDecimal rate) {
        return rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
