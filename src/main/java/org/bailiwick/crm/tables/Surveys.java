package org.bailiwick.crm.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Looks at all values of a table. Stateless and thread-safe. */
public final class Surveys {
    private Surveys() {}

    /**
     * Reads a table once and says of each column what it holds. A column is one of dates, or of numbers, where at least half of
     * its values are; the form is the one that leaves fewest over. Where two leave equally many: days come before months, and a
     * point before decimals, unless another column of the table speaks clearly for the other, or, for numbers, cells are
     * separated by semicolons, as where commas stand before decimals.
     *
     * @param table the table
     * @param rejects takes the rows that cannot be used, which are not counted
     * @param bytesRead takes now and then how many bytes have been read
     * @return one survey for each column of the header, in its order
     * @throws IOException where the file can no longer be read
     */
    public static List<ColumnSurvey> of(Table table, Consumer<Reject> rejects, LongConsumer bytesRead)
            throws IOException {
        List<ColumnTally> tallies = new ArrayList<>();
        for (String header : table.header()) {
            tallies.add(new ColumnTally(header));
        }
        table.read(
                row -> {
                    for (int i = 0; i < tallies.size(); i++) {
                        tallies.get(i).take(row.cell(i));
                    }
                },
                rejects,
                bytesRead);
        boolean monthsFirst = tallies.stream().anyMatch(ColumnTally::hasMonthsFirst);
        boolean daysFirst = tallies.stream().anyMatch(ColumnTally::hasDaysFirst);
        boolean isDecided = monthsFirst != daysFirst;
        boolean commas = tallies.stream().noneMatch(ColumnTally::hasPoints)
                && (tallies.stream().anyMatch(ColumnTally::hasCommas)
                        || table.format().separator().equals(Separator.SEMICOLON.word()));
        List<ColumnSurvey> surveys = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            surveys.add(tallies.get(i).survey(isDecided, monthsFirst, commas));
            tallies.set(i, new ColumnTally(""));
        }
        return List.copyOf(surveys);
    }

    /**
     * Reads a table once and says of each column what it holds, as the other method does.
     *
     * @param table the table
     * @return one survey for each column of the header, in its order
     * @throws IOException where the file can no longer be read
     */
    public static List<ColumnSurvey> of(Table table) throws IOException {
        return of(table, reject -> {}, bytes -> {});
    }
}
