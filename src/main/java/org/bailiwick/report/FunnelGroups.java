package org.bailiwick.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.StageFigures;
import org.bailiwick.lang.Wording;

/** The groups of one breakdown, the largest won value first. */
final class FunnelGroups {
    private static final int LONGEST_NAME = 24;
    private static final int MOST_ROWS = 40;

    private final Page page;
    private final FunnelFigures figures;
    private final Wording words;
    private final Breakdown breakdown;
    private final List<GroupFigures> shown;
    private final Map<List<String>, String> verdicts = new HashMap<>();

    FunnelGroups(Page page, FunnelFigures figures, Breakdown breakdown) {
        this.page = page;
        this.figures = figures;
        this.words = figures.words();
        this.breakdown = breakdown;
        shown = breakdown.groups().stream()
                .sorted(Comparator.comparing(GroupFigures::wonValue).reversed())
                .limit(MOST_ROWS)
                .toList();
        for (Comparison one : breakdown.comparisons()) {
            verdicts.put(List.of(one.group(), one.stage()), figures.verdict(one));
        }
    }

    void tell() {
        TextTable table = new TextTable()
                .words("", LONGEST_NAME)
                .numbers(words.text("allOfThem"))
                .numbers(words.text("winRates"))
                .words("", LONGEST_NAME)
                .numbers(words.text("wonValue"))
                .numbers(words.text("open"));
        for (GroupFigures group : shown) {
            table.row(
                    figures.group(group.group()),
                    figures.count(group.deals()),
                    figures.interval(group.winRate()),
                    verdict(group, ""),
                    figures.money(group.wonValue()),
                    figures.count(group.open()));
        }
        page.lines(table.lines());
        conversions();
        int more = breakdown.groups().size() - shown.size();
        if (more > 0) {
            page.line(page.more("more", more));
        }
        page.line("");
        page.paragraph(words.text("verdicts", breakdown.comparisons().size()));
    }

    private void conversions() {
        if (shown.isEmpty() || shown.get(0).stages().isEmpty()) {
            return;
        }
        page.line("");
        FunnelColumns columns = new FunnelColumns(page, words.text("conversion"), LONGEST_NAME);
        shown.get(0).stages().forEach(stage -> columns.add(stage.stage()));
        for (GroupFigures group : shown) {
            List<String> cells = new ArrayList<>();
            for (StageFigures stage : group.stages()) {
                String verdict = verdict(group, stage.stage());
                String rate = figures.rate(stage.conversion());
                cells.add(verdict.isEmpty() ? rate : words.text("verdict", verdict, rate));
            }
            columns.row(figures.group(group.group()), cells);
        }
        columns.tell();
    }

    private String verdict(GroupFigures group, String stage) {
        return verdicts.getOrDefault(List.of(group.group(), stage), "");
    }
}
