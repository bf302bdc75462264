package org.bailiwick.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A ledger in one file.
 *
 * <p>The journal is that of SQLite's default, which is deleted after each commit: what is there between two commands is the one
 * file, which can be copied, and read where nothing may be written. SQLite's result codes: sqlite.org/rescode.html.
 */
final class SqliteEngine implements Engine {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int INPUT_OUTPUT = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;
    private static final int PATIENCE_MILLIS = 5_000;

    private final LedgerAddress address;
    private final Path file;

    SqliteEngine(LedgerAddress address, Path file) {
        this.address = address;
        this.file = file;
    }

    @Override
    public Connection connect(Presence presence) {
        requireFile(presence);
        try {
            Connection connection = DriverManager.getConnection(address.url());
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA busy_timeout = " + PATIENCE_MILLIS);
                statement.execute("PRAGMA foreign_keys = ON");
                // A commit that was told of survives a power cut.
                statement.execute("PRAGMA synchronous = EXTRA");
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw told(e);
        } catch (UnsatisfiedLinkError e) {
            throw LedgerException.unavailable(
                    "SQLite does not run on this system (%s). Maybe keep the ledger in PostgreSQL: --ledger jdbc:postgresql://HOST/DATABASE."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private void requireFile(Presence presence) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw LedgerException.refused(
                    "%s is a folder, not a ledger. Maybe a file name is missing at its end.".formatted(file));
        }
        if (presence == Presence.REQUIRED && Files.notExists(file)) {
            throw LedgerException.refused(
                    "there is no ledger %s. Maybe it is in another folder, or the first plan must be added."
                            .formatted(file));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw LedgerException.refused(
                    "the folder of %s does not exist. Maybe it must be made first, or its name is mistyped."
                            .formatted(file));
        }
    }

    @Override
    public String scripts() {
        return "sqlite";
    }

    @Override
    public boolean holdsLedger(Sql sql) throws SQLException {
        var tables = sql.list("SELECT name FROM sqlite_master WHERE type = 'table'", row -> row.getString(1));
        if (tables.contains("bailiwick_ledger")) {
            return true;
        }
        if (!tables.isEmpty()) {
            throw LedgerException.refused(
                    "%s is a database of something else, not a ledger. Maybe another file was meant.".formatted(file));
        }
        return false;
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        execute(connection, "BEGIN");
    }

    @Override
    public void beginWriting(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public boolean isBusy(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        return code == BUSY || code == LOCKED;
    }

    @Override
    public LedgerException told(SQLException failure) {
        String said = address.harmless(failure.getMessage());
        int code = failure.getErrorCode() & 0xff;
        if (code == NO_DATABASE) {
            return LedgerException.refused("%s is no ledger. Maybe another file was meant.".formatted(file));
        }
        return LedgerException.unavailable(
                switch (code) {
                    case BUSY, LOCKED ->
                        "%s is held by another program. Maybe it hangs while it writes there.".formatted(file);
                    case READ_ONLY ->
                        "%s may not be written. Maybe the file or its folder is not yours.".formatted(file);
                    case CANNOT_OPEN ->
                        "%s cannot be opened. Maybe the file or its folder is not yours.".formatted(file);
                    case FULL -> "%s cannot grow: the disk is full. Maybe make room first.".formatted(file);
                    case INPUT_OUTPUT ->
                        "%s cannot be read or written (%s). Maybe the disk is full or not there any more."
                                .formatted(file, said);
                    case CORRUPT ->
                        "%s is damaged (%s). Maybe a backup holds a copy from before.".formatted(file, said);
                    default ->
                        "the ledger %s did not do it: %s. Maybe another program changed it.".formatted(file, said);
                },
                failure);
    }
}
