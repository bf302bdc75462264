package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Days;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.Leak;
import org.bailiwick.crm.funnel.Month;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.crm.funnel.StageFigures;

/** A funnel analysis in text. */
public final class FunnelReport {
    private static final int LONGEST_NAME = 28;
    private static final int MOST_ROWS = 40;

    private final Page page;
    private final FunnelAnalysis analysis;

    private FunnelReport(FunnelAnalysis analysis, Layout layout) {
        page = new Page(layout);
        this.analysis = analysis;
    }

    /**
     * Tells how deals go through the funnel.
     *
     * @param analysis the analysis
     * @param by the breakdowns to show in full, by name; those that the data lacks are skipped
     * @param layout how much room there is
     * @return the text, ended by a line feed
     */
    public static String of(FunnelAnalysis analysis, List<String> by, Layout layout) {
        FunnelReport report = new FunnelReport(analysis, layout);
        report.overall();
        report.stages();
        report.leaks();
        analysis.breakdowns().stream()
                .filter(breakdown -> by.contains(breakdown.by()))
                .forEach(report::breakdown);
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
                        interval(all.winRate()),
                        money(all.wonValue()),
                        money(all.averageWon()),
                        money(all.lostValue()),
                        money(all.openValue())));
    }

    private void stages() {
        if (analysis.overall().stages().isEmpty()) {
            page.line("The deals have no stages.");
            return;
        }
        page.heading("Stages (conversion: of the deals that left a stage, those that went on)");
        TextTable table = new TextTable()
                .words("Stage", LONGEST_NAME)
                .numbers("Reached")
                .numbers("Open")
                .numbers("Conversion, 95 % interval")
                .numbers("Days, median, 90 %")
                .numbers("Open for");
        for (StageFigures stage : analysis.overall().stages()) {
            table.row(
                    stage.stage(),
                    Figures.count(stage.reached()),
                    Figures.count(stage.open()),
                    interval(stage.conversion()),
                    days(stage.days()),
                    stage.openDays().count() == 0
                            ? "–"
                            : String.format(
                                    Locale.ROOT, "%.0f days", stage.openDays().median()));
        }
        page.lines(table.lines());
    }

    private static String days(Days days) {
        return days.count() == 0 ? "–" : String.format(Locale.ROOT, "%.0f, %.0f", days.median(), days.slowest());
    }

    private void leaks() {
        page.heading("Where it leaks");
        if (analysis.leaks().isEmpty()) {
            page.line("Nowhere: no group's conversion is lower than its target or all others' by more than chance.");
        }
        for (Leak leak : analysis.leaks()) {
            Comparison at = leak.comparison();
            page.item("%s, %s: %s instead of %s (%s, p = %s); about %s lost. %s: %s"
                    .formatted(
                            at.group(),
                            at.stage().isEmpty() ? "win rate" : at.stage(),
                            percent(at.rate().value()),
                            percent(at.reference()),
                            at.isTarget() ? "the target" : "all others",
                            String.format(Locale.ROOT, "%.4f", at.p()),
                            money(leak.lostValue()),
                            measure(leak.measure()),
                            leak.evidence()));
        }
    }

    private static String measure(Leak.Measure measure) {
        return switch (measure) {
            case MORE_CAPACITY -> "More capacity";
            case BETTER_PEOPLE -> "Better people";
            case TRAINING -> "Training";
        };
    }

    private void breakdown(Breakdown breakdown) {
        page.heading("By " + breakdown.by());
        TextTable table = new TextTable()
                .words("", LONGEST_NAME)
                .numbers("Deals")
                .numbers("Won")
                .numbers("Win rate, 95 % interval")
                .numbers("Won value")
                .numbers("Open")
                .words("", LONGEST_NAME);
        breakdown.groups().stream()
                .sorted(Comparator.comparing(GroupFigures::wonValue).reversed())
                .limit(MOST_ROWS)
                .forEach(group -> table.row(
                        group.group(),
                        Figures.count(group.deals()),
                        Figures.count(group.winRate().hits()),
                        interval(group.winRate()),
                        money(group.wonValue()),
                        Figures.count(group.open()),
                        verdict(breakdown, group)));
        page.lines(table.lines());
        if (breakdown.groups().size() > MOST_ROWS) {
            page.line("… and %s more; all are in the files that -o writes"
                    .formatted(Figures.count(breakdown.groups().size() - MOST_ROWS)));
        }
        page.line("%s comparisons, p adjusted by Holm's method"
                .formatted(Figures.count(breakdown.comparisons().size())));
    }

    private static String verdict(Breakdown breakdown, GroupFigures group) {
        return breakdown.comparisons().stream()
                .filter(one -> one.group().equals(group.group()) && one.stage().isEmpty() && one.isSignificant())
                .findFirst()
                .map(one -> one.rate().value() < one.reference() ? "lower than others" : "higher than others")
                .orElse("");
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
                .numbers("Still open")
                .numbers("Win rate, 95 % interval");
        for (Month month : analysis.months()) {
            table.row(
                    month.month().toString(),
                    Figures.count(month.deals()),
                    Figures.count(month.winRate().hits()),
                    Figures.count(month.open()),
                    interval(month.winRate()));
        }
        page.lines(table.lines());
    }

    private static String interval(Rate rate) {
        return rate.isKnown()
                ? String.format(
                        Locale.ROOT, "%.1f %% (%.1f–%.1f)", rate.value() * 100, rate.low() * 100, rate.high() * 100)
                : "–";
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", part * 100);
    }

    private String money(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.0f %s", value.setScale(0, RoundingMode.HALF_UP), analysis.currency());
    }
}
