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

/** The groups of one breakdown, the largest won value first. */
final class FunnelGroups {
    private static final int LONGEST_NAME = 24;
    private static final int MOST_ROWS = 40;

    private final Page page;
    private final FunnelFigures figures;
    private final Breakdown breakdown;
    private final List<GroupFigures> shown;
    private final Map<List<String>, String> verdicts = new HashMap<>();

    FunnelGroups(Page page, FunnelFigures figures, Breakdown breakdown) {
        this.page = page;
        this.figures = figures;
        this.breakdown = breakdown;
        shown = breakdown.groups().stream()
                .sorted(Comparator.comparing(GroupFigures::wonValue).reversed())
                .limit(MOST_ROWS)
                .toList();
        for (Comparison one : breakdown.comparisons()) {
            verdicts.put(List.of(one.group(), one.stage()), FunnelFigures.verdict(one));
        }
    }

    void tell() {
        TextTable table = new TextTable()
                .words("", LONGEST_NAME)
                .numbers("Deals")
                .numbers("Win rate, 95 %")
                .words("", LONGEST_NAME)
                .numbers("Won value")
                .numbers("Open");
        for (GroupFigures group : shown) {
            table.row(
                    group.group(),
                    Figures.count(group.deals()),
                    FunnelFigures.interval(group.winRate()),
                    verdict(group, ""),
                    figures.money(group.wonValue()),
                    Figures.count(group.open()));
        }
        page.lines(table.lines());
        conversions();
        int more = breakdown.groups().size() - shown.size();
        if (more > 0) {
            page.line("… and %s more (%s)"
                    .formatted(Figures.count(more), page.layout().rest()));
        }
        page.line("");
        page.paragraph(
                "lower, higher: than the target, else than all other deals, by more than chance; p adjusted by Holm's "
                        + "method for %s comparisons"
                                .formatted(Figures.count(breakdown.comparisons().size())));
    }

    private void conversions() {
        if (shown.isEmpty() || shown.get(0).stages().isEmpty()) {
            return;
        }
        page.line("");
        FunnelColumns columns = new FunnelColumns(page, "Conversion", LONGEST_NAME);
        shown.get(0).stages().forEach(stage -> columns.add(stage.stage()));
        for (GroupFigures group : shown) {
            List<String> cells = new ArrayList<>();
            for (StageFigures stage : group.stages()) {
                String rate = stage.conversion().isKnown()
                        ? FunnelFigures.percent(stage.conversion().value())
                        : "–";
                cells.add((verdict(group, stage.stage()) + " " + rate).strip());
            }
            columns.row(group.group(), cells);
        }
        columns.tell();
    }

    private String verdict(GroupFigures group, String stage) {
        return verdicts.getOrDefault(List.of(group.group(), stage), "");
    }
}
