package org.bailiwick.report;

import java.util.ArrayList;
import java.util.List;

/** A table with a column for each stage: as many tables below each other as the page is too narrow for. */
final class FunnelColumns {
    private static final int WIDEST = 16;
    private static final int GAP = 2;

    private final Page page;
    private final String head;
    private final int longestName;
    private final List<String> stages = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    FunnelColumns(Page page, String head, int longestName) {
        this.page = page;
        this.head = head;
        this.longestName = longestName;
    }

    void add(String stage) {
        stages.add(TextWidth.limit(stage, WIDEST));
    }

    void row(String name, List<String> cells) {
        names.add(name);
        rows.add(List.copyOf(cells));
    }

    void tell() {
        int fit = Math.max(1, (page.columns() - longestName) / (WIDEST + GAP));
        for (int from = 0; from < stages.size(); from += fit) {
            int until = Math.min(stages.size(), from + fit);
            TextTable table = new TextTable().words(head, longestName);
            stages.subList(from, until).forEach(table::numbers);
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = new ArrayList<>(List.of(names.get(row)));
                cells.addAll(rows.get(row).subList(from, until));
                table.row(cells.toArray(String[]::new));
            }
            if (from > 0) {
                page.line("");
            }
            page.lines(table.lines());
        }
    }
}
