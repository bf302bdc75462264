package org.bailiwick.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * A ledger in the current schema of a PostgreSQL database.
 *
 * <p>Writers wait for each other at an advisory lock, which needs no more rights than to add rows. States of failures:
 * postgresql.org/docs/current/errcodes-appendix.html.
 */
final class PostgresEngine implements Engine {

    private static final String SECONDS_TO_CONNECT = "10";
    /** What the driver says of a URL that it cannot take apart, before it connects. */
    private static final String NO_ADDRESS = "99999";

    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtextextended('bailiwick ledger ' || current_schema(), 0))";

    private final LedgerAddress address;

    PostgresEngine(LedgerAddress address) {
        this.address = address;
    }

    @Override
    public Connection connect(Presence presence) {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("ApplicationName", "bailiwick");
        properties.putAll(address.properties());
        try {
            Connection connection = DriverManager.getConnection(address.url(), properties);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET lock_timeout = '5s'");
                connection.setAutoCommit(false);
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw state(e).equals(NO_ADDRESS) ? noAddress() : told(e);
        }
    }

    private LedgerException noAddress() {
        return LedgerException.refused(
                "%s is no address of a database. Maybe jdbc:postgresql://HOST:PORT/DATABASE was meant, with a port up to 65535."
                        .formatted(address));
    }

    @Override
    public String scripts() {
        return "postgresql";
    }

    @Override
    public boolean holdsLedger(Sql sql) throws SQLException {
        boolean holds = sql.first(
                        "SELECT to_regclass(quote_ident(current_schema()) || '.bailiwick_ledger') IS NOT NULL",
                        row -> row.getBoolean(1))
                .orElse(false);
        String encoding =
                sql.first("SHOW server_encoding", row -> row.getString(1)).orElse("");
        if (!encoding.equals("UTF8")) {
            throw LedgerException.refused(
                    "%s keeps texts in %s, which cannot hold all names. Maybe another database was meant: a ledger needs one with ENCODING 'UTF8'."
                            .formatted(address, encoding));
        }
        return holds;
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    /** Every statement behind the lock sees what the writer before has committed. */
    @Override
    public void beginWriting(Connection connection) throws SQLException {
        execute(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ WRITE");
        execute(connection, LOCK);
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    @Override
    public boolean isBusy(SQLException failure) {
        return switch (state(failure)) {
            case "40001", "40P01", "55P03" -> true;
            default -> false;
        };
    }

    @Override
    public LedgerException told(SQLException failure) {
        String said = address.harmless(failure.getMessage());
        return LedgerException.unavailable(
                switch (state(failure)) {
                    case "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03" ->
                        "the server of %s does not answer (%s). Maybe it is not running, or its name or port is mistyped."
                                .formatted(address, said);
                    case "28000", "28P01" ->
                        "the server of %s lets nobody in that way (%s). Maybe PGUSER or PGPASSWORD is missing or wrong, or the line in .pgpass."
                                .formatted(address, said);
                    case "3D000" ->
                        "the database of %s does not exist. Maybe its name is mistyped, or it must be made first: createdb."
                                .formatted(address);
                    case "42501", "25006" ->
                        "%s may not be written (%s). Maybe the user lacks the right to add rows, or to make tables for a new ledger."
                                .formatted(address, said);
                    case "53100" ->
                        "the server of %s has no room left (%s). Maybe make room first.".formatted(address, said);
                    case "40001", "40P01", "55P03" ->
                        "%s is held by another program. Maybe it hangs while it writes there.".formatted(address);
                    default ->
                        "the ledger %s did not do it: %s. Maybe the server's log says more.".formatted(address, said);
                },
                address.harmless(failure));
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }
}
