package org.bailiwick.crm.tables;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands between two cells. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private static final int MOST_RECORDS = 200;
    private static final String STATED = "sep=";

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the first line of a file that a spreadsheet wrote for its own kind says; null where it says nothing. */
    static @Nullable Separator stated(String sample) {
        String first = sample.lines().findFirst().orElse("").strip().replace("\"", "");
        if (first.length() != STATED.length() + 1 && !first.equals(STATED)) {
            return null;
        }
        if (!first.regionMatches(true, 0, STATED, 0, STATED.length())) {
            return null;
        }
        for (Separator separator : values()) {
            if (first.equals(STATED) ? separator == TAB : first.charAt(STATED.length()) == separator.sign) {
                return separator;
            }
        }
        return null;
    }

    /** The one by which most records have as many cells as the header; of several, the one with most cells. */
    static Separator of(String sample, boolean isAll) throws IOException {
        Separator best = COMMA;
        double bestShare = -1;
        int mostCells = 0;
        for (Separator separator : values()) {
            List<Integer> counts = separator.counts(sample, isAll);
            int cells = counts.isEmpty() ? 0 : counts.get(0);
            if (cells >= 2) {
                double share = counts.stream().filter(count -> count == cells).count() / (double) counts.size();
                if (share > bestShare || (share == bestShare && cells > mostCells)) {
                    best = separator;
                    bestShare = share;
                    mostCells = cells;
                }
            }
        }
        return best;
    }

    /** How many cells each of the first records has; none for what cannot be read with this separator. */
    private List<Integer> counts(String sample, boolean isAll) throws IOException {
        List<Integer> counts = new ArrayList<>();
        RecordGuard guard = new RecordGuard(new StringReader(sample), sign, 0);
        for (Cells cells : CsvSource.reader(guard, sign, new Cells(false))) {
            while (guard.next(cells.line()) != null) {
                counts.add(0);
            }
            if (!cells.isBlank()) {
                counts.add(cells.count());
            }
            if (counts.size() >= MOST_RECORDS) {
                return counts;
            }
        }
        while (guard.next(Long.MAX_VALUE) != null) {
            counts.add(0);
        }
        // The sample's end may have cut the last record.
        return isAll || counts.size() < 2 ? counts : counts.subList(0, counts.size() - 1);
    }
}
