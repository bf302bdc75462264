package org.bailiwick.imports;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A database that loads {@code deals.csv} of the plain dialect into a file, with types, and counts what is in it. */
enum Load {
    /** Rows read by FastCSV, cast and inserted in batches within one transaction. */
    SQLITE("jdbc:sqlite:") {
        @Override
        void fill(Connection connection, Path deals) throws Exception {
            SqliteRows.insert(connection, deals);
        }
    },
    /** The database's own CSV reader, with the columns' types stated. */
    DUCKDB("jdbc:duckdb:") {
        @Override
        void fill(Connection connection, Path deals) throws SQLException {
            String file = deals.toString().replace("'", "''");
            try (Statement statement = connection.createStatement()) {
                statement.execute("""
                        INSERT INTO deals SELECT * FROM read_csv('%s', header = true, delim = ',', nullstr = '', columns = {
                            'id': 'VARCHAR', 'owner': 'VARCHAR', 'account': 'VARCHAR', 'product': 'VARCHAR', 'stage': 'VARCHAR',
                            'created': 'DATE', 'closed': 'DATE', 'amount': 'DECIMAL(12, 2)'})
                        """.formatted(file));
            }
        }
    };

    private static final String TABLE = """
            CREATE TABLE deals (id VARCHAR NOT NULL PRIMARY KEY, owner VARCHAR, account VARCHAR, product VARCHAR, stage VARCHAR,
                created DATE, closed DATE, amount DECIMAL(12, 2))
            """;
    private static final String GROUPS = """
            SELECT owner, stage, CASE stage WHEN 'Won' THEN 'won' WHEN 'Lost' THEN 'lost' ELSE 'open' END AS outcome,
                COUNT(*), SUM(amount)
            FROM deals GROUP BY 1, 2, 3 ORDER BY 1, 2
            """;

    private final String url;

    Load(String url) {
        this.url = url;
    }

    abstract void fill(Connection connection, Path deals) throws Exception;

    /**
     * Loads the deals and groups them.
     *
     * @param deals the CSV file
     * @param database a file that is not there yet
     * @return owner, stage, outcome, count and amount of each group, with semicolons between them
     */
    List<String> run(Path deals, Path database) throws Exception {
        List<String> groups = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url + database);
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            fill(connection, deals);
            try (ResultSet rows = statement.executeQuery(GROUPS)) {
                while (rows.next()) {
                    groups.add("%s;%s;%s;%d;%s"
                            .formatted(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getLong(4),
                                    String.format(Locale.ROOT, "%.2f", rows.getDouble(5))));
                }
            }
        }
        return groups;
    }
}
