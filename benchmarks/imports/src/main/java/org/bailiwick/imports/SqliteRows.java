package org.bailiwick.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads a CSV file and inserts its rows. */
final class SqliteRows {
    private static final int BATCH = 10_000;

    private SqliteRows() {}

    static void insert(Connection connection, Path deals) throws IOException, SQLException {
        connection.setAutoCommit(false);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(deals);
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO deals VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int count = 0;
            for (NamedCsvRecord row : rows) {
                for (int i = 0; i < 5; i++) {
                    insert.setString(i + 1, row.getField(i));
                }
                insert.setString(6, day(row.getField(5)));
                insert.setString(7, day(row.getField(6)));
                insert.setDouble(8, Double.parseDouble(row.getField(7)));
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** SQLite has no dates: the text is what its functions of dates read, checked all the same. */
    private static String day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text).toString();
    }
}
