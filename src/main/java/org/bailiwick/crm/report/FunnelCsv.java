package org.bailiwick.crm.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.Cohort;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Days;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.Leak;
import org.bailiwick.crm.funnel.Month;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.crm.funnel.StageFigures;

/** A funnel analysis as one long table: a row for each figure. */
final class FunnelCsv {
    private final CsvOut csv;

    private FunnelCsv(CsvOut csv) {
        this.csv = csv;
    }

    static void write(Path file, FunnelAnalysis analysis) throws IOException {
        CsvOut.write(
                file,
                csv -> new FunnelCsv(csv).analysis(analysis),
                "breakdown",
                "group",
                "stage",
                "measure",
                "value",
                "low",
                "high");
    }

    private void analysis(FunnelAnalysis analysis) {
        group("overall", analysis.overall());
        comparisons("overall", analysis.targets());
        for (Breakdown breakdown : analysis.breakdowns()) {
            breakdown.groups().forEach(group -> group(breakdown.by(), group));
            comparisons(breakdown.by(), breakdown.comparisons());
        }
        analysis.leaks().forEach(this::leak);
        analysis.months().forEach(month -> month(month, analysis.overall().stages()));
    }

    /** What counts for the whole group has no stage. */
    private void group(String by, GroupFigures group) {
        Rate win = group.winRate();
        Rows whole = new Rows(by, group.group(), "");
        whole.number("deals", group.deals());
        whole.number("won", win.hits());
        whole.number("lost", win.of() - win.hits());
        whole.number("open", group.open());
        whole.rate("winRate", win);
        whole.number("withoutAmount", group.withoutAmount());
        whole.number("wonValue", group.wonValue());
        whole.number("lostValue", group.lostValue());
        whole.number("openValue", group.openValue());
        if (group.wonWithAmount() > 0) {
            whole.number("averageWon", group.averageWon());
        }
        for (StageFigures stage : group.stages()) {
            Rows rows = new Rows(by, group.group(), stage.stage());
            rows.number("reached", stage.reached());
            rows.number("open", stage.open());
            rows.number("left", stage.left());
            rows.number("advanced", stage.conversion().hits());
            rows.rate("conversion", stage.conversion());
            rows.days("days", stage.days());
            rows.days("openDays", stage.openDays());
            rows.number("openValue", stage.openValue());
        }
    }

    private void comparisons(String by, List<Comparison> comparisons) {
        for (Comparison one : comparisons) {
            Rows rows = new Rows(by, one.group(), one.stage());
            rows.number(one.isTarget() ? "target" : "others", FunnelFiles.rate(one.reference()));
            rows.number("p", FunnelFiles.rate(one.p()));
        }
    }

    private void leak(Leak leak) {
        Comparison at = leak.comparison();
        new Rows(leak.by(), at.group(), at.stage()).number("lostByLeak", leak.lostValue());
    }

    private void month(Month month, List<StageFigures> stages) {
        group("month", month.figures());
        for (int stage = 0; stage < stages.size(); stage++) {
            Cohort cohort = month.cohorts().get(stage);
            Rows rows = new Rows(
                    "month", month.month().toString(), stages.get(stage).stage());
            rows.number("entered", cohort.entered());
            rows.number("enteredOpen", cohort.open());
            rows.rate("enteredConversion", cohort.conversion());
        }
    }

    /** Rows of one group and stage; rates and times of nothing are left out. */
    private final class Rows {
        private final String by;
        private final String group;
        private final String stage;

        Rows(String by, String group, String stage) {
            this.by = by;
            this.group = group;
            this.stage = stage;
        }

        void number(String measure, Number value) {
            csv.row(by, group, stage, measure, value, "", "");
        }

        void rate(String measure, Rate rate) {
            if (rate.isKnown()) {
                csv.row(
                        by,
                        group,
                        stage,
                        measure,
                        FunnelFiles.rate(rate.value()),
                        FunnelFiles.rate(rate.low()),
                        FunnelFiles.rate(rate.high()));
            }
        }

        void days(String measure, Days days) {
            number(measure + "Count", days.count());
            if (days.count() > 0) {
                number(measure + "Median", FunnelFiles.days(days.median()));
                number(measure + "90", FunnelFiles.days(days.slowest()));
            }
        }
    }
}
