package org.bailiwick.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements within one transaction. Values are texts, whole numbers, bytes, or null. Not thread-safe. */
public final class Sql {

    /** Rows that come from the server at once, so that a long history never stands in memory as a whole. */
    private static final int FETCHED = 500;

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes something of a row.
     *
     * @param <T> what
     */
    public interface RowReader<T> {
        /**
         * Reads the row that the result stands on.
         *
         * @param row the result
         * @return what it says
         * @throws SQLException where a column is not there or of another type
         */
        T read(ResultSet row) throws SQLException;
    }

    /** Takes rows one by one. */
    public interface RowTaker {
        /**
         * Takes the row that the result stands on.
         *
         * @param row the result
         * @throws SQLException where a column is not there or of another type
         */
        void take(ResultSet row) throws SQLException;
    }

    /**
     * Reads rows one by one.
     *
     * @param query the query, with a question mark for each value
     * @param taker takes the rows
     * @param values the values
     * @throws SQLException what the database says
     */
    public void each(String query, RowTaker taker, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(query, values)) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    /**
     * Reads rows.
     *
     * @param <T> what a row says
     * @param query the query, with a question mark for each value
     * @param reader reads a row
     * @param values the values
     * @return what the rows say, in their order
     * @throws SQLException what the database says
     */
    public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        each(query, row -> all.add(reader.read(row)), values);
        return all;
    }

    /**
     * Reads one row.
     *
     * @param <T> what a row says
     * @param query the query, with a question mark for each value
     * @param reader reads a row
     * @param values the values
     * @return what the first row says; empty where there is none
     * @throws SQLException what the database says
     */
    public <T> Optional<T> first(String query, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        return list(query, reader, values).stream().findFirst();
    }

    /**
     * Changes the database.
     *
     * @param statement the statement, with a question mark for each value
     * @param values the values
     * @throws SQLException what the database says
     */
    public void run(String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, values)) {
            prepared.execute();
        }
    }

    private PreparedStatement prepared(String text, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof byte[] bytes) {
                    statement.setBytes(i + 1, bytes);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
