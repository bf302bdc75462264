package org.bailiwick.report;

import java.util.List;
import java.util.stream.Stream;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Days;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.Leak;
import org.bailiwick.crm.funnel.Month;
import org.bailiwick.crm.funnel.StageFigures;
import org.bailiwick.lang.Wording;

/** A funnel analysis in text. */
public final class FunnelReport {
    private static final int LONGEST_NAME = 24;

    private final Page page;
    private final FunnelAnalysis analysis;
    private final Wording words;
    private final FunnelFigures figures;

    private FunnelReport(FunnelAnalysis analysis, Layout layout) {
        page = new Page(layout);
        this.analysis = analysis;
        words = page.words().subject("funnel");
        figures = new FunnelFigures(analysis.currency(), words);
    }

    /**
     * Tells how deals go through the funnel.
     *
     * @param analysis the analysis
     * @param by the breakdowns to show in full, by name; of those that the data lacks only this is said
     * @param layout how much room there is
     * @return the text, ended by a line feed
     */
    public static String of(FunnelAnalysis analysis, List<String> by, Layout layout) {
        FunnelReport report = new FunnelReport(analysis, layout);
        report.overall();
        if (analysis.overall().stages().isEmpty()) {
            report.page.line(report.words.text("noStages"));
        } else {
            report.stages();
            report.times();
        }
        report.leaks();
        by.stream().distinct().forEach(report::breakdown);
        report.months();
        return report.page.toString();
    }

    private void overall() {
        GroupFigures all = analysis.overall();
        page.heading(words.text("title", analysis.asOf().toString()));
        page.paragraph(words.text(
                "deals",
                all.deals(),
                all.winRate().hits(),
                all.winRate().of() - all.winRate().hits(),
                all.open()));
        page.paragraph(words.text(
                "values",
                figures.interval(all.winRate()),
                figures.money(all.wonValue()),
                figures.money(all.averageWon()),
                figures.money(all.lostValue()),
                figures.money(all.openValue())));
        if (all.withoutAmount() > 0) {
            page.paragraph(words.text("noAmount", all.withoutAmount()));
        }
    }

    private void stages() {
        page.heading(words.text("stages"));
        TextTable table = new TextTable().words(words.text("stage"), LONGEST_NAME);
        Stream.of("reached", "left", "wentOn", "conversion", "target").forEach(head -> table.numbers(words.text(head)));
        table.words("", LONGEST_NAME);
        for (StageFigures stage : analysis.overall().stages()) {
            Comparison target = analysis.targets().stream()
                    .filter(one -> one.stage().equals(stage.stage()))
                    .findFirst()
                    .orElse(null);
            table.row(
                    stage.stage(),
                    figures.count(stage.reached()),
                    figures.count(stage.left()),
                    figures.count(stage.conversion().hits()),
                    figures.interval(stage.conversion()),
                    target == null ? "–" : figures.percent(target.reference()),
                    target == null ? "" : figures.verdict(target));
        }
        page.lines(table.lines());
    }

    private void times() {
        page.heading(words.text("times"));
        TextTable table = new TextTable().words(words.text("stage"), LONGEST_NAME);
        Stream.of("stageDays", "ofDeals", "noDays", "open", "forDays", "openValue")
                .forEach(head -> table.numbers(words.text(head)));
        for (StageFigures stage : analysis.overall().stages()) {
            Days open = stage.openDays();
            table.row(
                    stage.stage(),
                    days(stage.days()),
                    figures.count(stage.days().count()),
                    figures.count(stage.untimed()),
                    figures.count(stage.open()),
                    open.count() == 0 ? "–" : figures.days(open.median()),
                    figures.money(stage.openValue()));
        }
        page.lines(table.lines());
    }

    private String days(Days days) {
        return days.count() == 0 ? "–" : words.text("days", figures.days(days.median()), figures.days(days.slowest()));
    }

    private void leaks() {
        page.heading(words.text("leaks"));
        if (analysis.leaks().isEmpty()) {
            page.paragraph(words.text("noLeaks"));
        }
        page.lines(page.first(analysis.leaks(), page.layout().rows(), "more.leaks", this::leak));
    }

    private void leak(Leak leak) {
        Comparison at = leak.comparison();
        page.item(words.text(
                "leak",
                figures.group(at.group()),
                at.stage().isEmpty() ? words.text("winRate") : at.stage(),
                figures.percent(at.rate().value()),
                at.rate().of(),
                figures.percent(at.reference()),
                words.text(at.isTarget() ? "theTarget" : "allOthers"),
                FunnelFigures.chance(at.p()),
                figures.money(leak.lostValue()),
                words.text(leak.measure().name()),
                leak.evidence().inWords(words.language())));
    }

    private void breakdown(String by) {
        String property = words.text("by." + by);
        page.heading(words.text("by", property));
        List<Breakdown> found = analysis.breakdowns().stream()
                .filter(breakdown -> breakdown.by().equals(by))
                .toList();
        if (found.isEmpty()) {
            page.line(words.text("untold", property));
        }
        found.forEach(breakdown -> new FunnelGroups(page, figures, breakdown).tell());
    }

    private void months() {
        if (analysis.months().isEmpty()) {
            return;
        }
        page.heading(words.text("months"));
        TextTable table = new TextTable().words(words.text("month"), LONGEST_NAME);
        Stream.of("allOfThem", "won", "lost", "winRates", "stillOpen").forEach(head -> table.numbers(words.text(head)));
        for (Month month : analysis.months()) {
            GroupFigures of = month.figures();
            table.row(
                    month.month().toString(),
                    figures.count(of.deals()),
                    figures.count(of.winRate().hits()),
                    figures.count(of.winRate().of() - of.winRate().hits()),
                    figures.interval(of.winRate()),
                    of.open() == 0 ? "" : figures.part(of.open(), of.deals()));
        }
        page.lines(table.lines());
        if (analysis.undated() > 0) {
            page.line(words.text("undated", analysis.undated()));
        }
        stageMonths();
    }

    private void stageMonths() {
        List<StageFigures> stages = analysis.overall().stages();
        if (stages.isEmpty()) {
            return;
        }
        page.heading(words.text("stageMonths"));
        FunnelColumns columns = new FunnelColumns(page, words.text("month"), LONGEST_NAME);
        for (StageFigures stage : stages) {
            columns.add(stage.stage());
        }
        for (Month month : analysis.months()) {
            columns.row(
                    month.month().toString(),
                    month.cohorts().stream().map(figures::cohort).toList());
        }
        columns.tell();
    }
}
