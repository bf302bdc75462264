package org.bailiwick.report;

import java.util.List;
import java.util.Locale;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Days;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.Leak;
import org.bailiwick.crm.funnel.Month;
import org.bailiwick.crm.funnel.StageFigures;

/** A funnel analysis in text. */
public final class FunnelReport {
    private static final int LONGEST_NAME = 24;

    private final Page page;
    private final FunnelAnalysis analysis;
    private final FunnelFigures figures;

    private FunnelReport(FunnelAnalysis analysis, Layout layout) {
        page = new Page(layout);
        this.analysis = analysis;
        figures = new FunnelFigures(analysis.currency());
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
            report.page.line("The deals have no stages.");
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
        page.heading("Funnel, as of " + analysis.asOf());
        page.paragraph("%s deals: %s won, %s lost, %s open"
                .formatted(
                        Figures.count(all.deals()),
                        Figures.count(all.winRate().hits()),
                        Figures.count(all.winRate().of() - all.winRate().hits()),
                        Figures.count(all.open())));
        page.paragraph("Win rate %s; won %s, %s a deal; lost %s; open %s"
                .formatted(
                        FunnelFigures.interval(all.winRate()),
                        figures.money(all.wonValue()),
                        figures.money(all.averageWon()),
                        figures.money(all.lostValue()),
                        figures.money(all.openValue())));
        if (all.withoutAmount() > 0) {
            page.paragraph("%s deals state no amount and add nothing to these values"
                    .formatted(Figures.count(all.withoutAmount())));
        }
    }

    private void stages() {
        page.heading("Stages (conversion: of the deals that left a stage, those that went on; with 95 % interval)");
        TextTable table = new TextTable()
                .words("Stage", LONGEST_NAME)
                .numbers("Reached")
                .numbers("Left")
                .numbers("Went on")
                .numbers("Conversion")
                .numbers("Target")
                .words("", LONGEST_NAME);
        for (StageFigures stage : analysis.overall().stages()) {
            Comparison target = analysis.targets().stream()
                    .filter(one -> one.stage().equals(stage.stage()))
                    .findFirst()
                    .orElse(null);
            table.row(
                    stage.stage(),
                    Figures.count(stage.reached()),
                    Figures.count(stage.left()),
                    Figures.count(stage.conversion().hits()),
                    FunnelFigures.interval(stage.conversion()),
                    target == null ? "–" : FunnelFigures.percent(target.reference()),
                    target == null ? "" : FunnelFigures.verdict(target));
        }
        page.lines(table.lines());
    }

    private void times() {
        page.heading("Days in each stage, and what stands in it");
        TextTable table = new TextTable()
                .words("Stage", LONGEST_NAME)
                .numbers("Days, median, 90 %")
                .numbers("Of deals")
                .numbers("No days")
                .numbers("Open")
                .numbers("For days")
                .numbers("Open value");
        for (StageFigures stage : analysis.overall().stages()) {
            Days open = stage.openDays();
            table.row(
                    stage.stage(),
                    days(stage.days()),
                    Figures.count(stage.days().count()),
                    Figures.count(stage.untimed()),
                    Figures.count(stage.open()),
                    open.count() == 0 ? "–" : String.format(Locale.ROOT, "%.0f", open.median()),
                    figures.money(stage.openValue()));
        }
        page.lines(table.lines());
    }

    private static String days(Days days) {
        return days.count() == 0 ? "–" : String.format(Locale.ROOT, "%.0f, %.0f", days.median(), days.slowest());
    }

    private void leaks() {
        page.heading("Where it leaks, the largest loss first");
        if (analysis.leaks().isEmpty()) {
            page.line("Nowhere: no rate is lower than its target or that of all others by more than chance.");
        }
        page.lines(page.first(analysis.leaks(), page.layout().rows(), "leaks", this::leak));
    }

    private void leak(Leak leak) {
        Comparison at = leak.comparison();
        page.item("%s, %s: %s of %s deals instead of %s (%s, p %s); about %s lost. %s: %s"
                .formatted(
                        at.group(),
                        at.stage().isEmpty() ? "win rate" : at.stage(),
                        FunnelFigures.percent(at.rate().value()),
                        Figures.count(at.rate().of()),
                        FunnelFigures.percent(at.reference()),
                        at.isTarget() ? "the target" : "all others",
                        FunnelFigures.chance(at.p()),
                        figures.money(leak.lostValue()),
                        measure(leak.measure()),
                        leak.evidence()));
    }

    private static String measure(Leak.Measure measure) {
        return switch (measure) {
            case MORE_CAPACITY -> "More capacity";
            case BETTER_PEOPLE -> "Better people";
            case TRAINING -> "Training";
            case OFFER -> "Look at the offer";
        };
    }

    private void breakdown(String by) {
        page.heading("By " + by);
        List<Breakdown> found = analysis.breakdowns().stream()
                .filter(breakdown -> breakdown.by().equals(by))
                .toList();
        if (found.isEmpty()) {
            page.line("The export tells no %s.".formatted(by));
        }
        found.forEach(breakdown -> new FunnelGroups(page, figures, breakdown).tell());
    }

    private void months() {
        if (analysis.months().isEmpty()) {
            return;
        }
        page.heading("By the month in which deals began");
        TextTable table = new TextTable()
                .words("Month", LONGEST_NAME)
                .numbers("Deals")
                .numbers("Won")
                .numbers("Lost")
                .numbers("Win rate, 95 %")
                .numbers("Still open");
        for (Month month : analysis.months()) {
            GroupFigures of = month.figures();
            table.row(
                    month.month().toString(),
                    Figures.count(of.deals()),
                    Figures.count(of.winRate().hits()),
                    Figures.count(of.winRate().of() - of.winRate().hits()),
                    FunnelFigures.interval(of.winRate()),
                    of.open() == 0 ? "" : FunnelFigures.part(of.open(), of.deals()));
        }
        page.lines(table.lines());
        if (analysis.undated() > 0) {
            page.line(
                    "%s deals are in no month: no day of theirs is known".formatted(Figures.count(analysis.undated())));
        }
        stageMonths();
    }

    private void stageMonths() {
        List<StageFigures> stages = analysis.overall().stages();
        if (stages.isEmpty()) {
            return;
        }
        page.heading("By the month in which deals entered a stage (entered, conversion; * some still stand in it)");
        FunnelColumns columns = new FunnelColumns(page, "Month", LONGEST_NAME);
        for (StageFigures stage : stages) {
            columns.add(stage.stage());
        }
        for (Month month : analysis.months()) {
            columns.row(
                    month.month().toString(),
                    month.cohorts().stream().map(FunnelFigures::cohort).toList());
        }
        columns.tell();
    }
}
