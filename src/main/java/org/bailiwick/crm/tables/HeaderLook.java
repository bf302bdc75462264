package org.bailiwick.crm.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bailiwick.crm.tables.Cells.Flaw;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Reads the header and looks at the first rows below it. */
final class HeaderLook {
    private static final int MOST_ROWS = 200;
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[-+]?\\d[-\\d.,/: ]*");

    private final String name;
    private final List<Finding> findings;
    private final List<Reject> troubles = new ArrayList<>();
    private List<String> header = List.of();
    private long line;
    private @Nullable Flaw flaw;
    private int rows;
    private boolean allHaveOneMore = true;
    private int textUpTo;

    HeaderLook(String name, List<Finding> findings) {
        this.name = name;
        this.findings = findings;
    }

    /** Works out the header; null where there is none to use, which was reported. */
    @Nullable
    Layout layout(Source source, boolean isRagged, char separator) throws IOException {
        source.read(this::take, troubles::add, bytes -> {});
        if (header.isEmpty() || (!troubles.isEmpty() && troubles.get(0).line() < line)) {
            reportTrouble();
            return null;
        }
        if (flaw != null) {
            findings.add(Finding.error(flaw.code(), place(0), flaw.message()));
            return null;
        }
        int named = header.size();
        while (header.get(named - 1).isEmpty()) {
            named--;
        }
        int kept = Math.min(Math.max(named, textUpTo), header.size());
        boolean oneMore = !isRagged && rows > 0 && allHaveOneMore;
        Layout layout = new Layout(
                List.copyOf(header.subList(0, kept)), line, header.size() + (oneMore ? 1 : 0), isRagged, separator);
        report(layout.header());
        return layout;
    }

    private boolean take(Cells cells) {
        if (header.isEmpty()) {
            header = cells.first(cells.count());
            line = cells.line();
            flaw = cells.flaw();
            return true;
        }
        rows++;
        allHaveOneMore &= cells.count() == header.size() + 1 && cells.isBlankFrom(header.size());
        for (int i = Math.min(cells.count(), header.size()); i > textUpTo; i--) {
            if (!cells.text(i - 1).isEmpty()) {
                textUpTo = i;
            }
        }
        return rows < MOST_ROWS;
    }

    private void reportTrouble() {
        if (troubles.isEmpty()) {
            findings.add(Finding.error(
                    "emptyFile", place(0), "%s has no text in it. Maybe the export found nothing.".formatted(name)));
        } else {
            Reject first = troubles.get(0);
            Place place = new Place(name, "", (int) first.line(), 0);
            findings.add(Finding.error(first.code(), place, "the header cannot be read: " + first.message()));
        }
    }

    private void report(List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String column = names.get(i);
            if (column.isEmpty()) {
                warn(
                        "blankHeader",
                        i + 1,
                        "column %d has no header. Maybe give it a name, or empty it.".formatted(i + 1));
                continue;
            }
            Integer first = seen.putIfAbsent(column, i + 1);
            if (first != null) {
                warn(
                        "duplicateHeader",
                        i + 1,
                        "the header (%s) stands in columns %d and %d. Maybe rename one of them."
                                .formatted(column, first, i + 1));
            }
        }
        names.stream()
                .filter(column -> NUMBER_OR_DATE.matcher(column).matches())
                .findFirst()
                .ifPresent(value -> warn(
                        "noHeader",
                        names.indexOf(value) + 1,
                        "a header (%s) looks like a value. Maybe the file has no header: add one.".formatted(value)));
        if (rows == 0 && troubles.isEmpty()) {
            warn("noRows", 0, "there is a header and no row. Maybe the export found nothing.");
        }
    }

    private void warn(String code, int column, String message) {
        findings.add(Finding.warning(code, place(column), message));
    }

    private Place place(int column) {
        return new Place(name, "", (int) line, column);
    }
}
