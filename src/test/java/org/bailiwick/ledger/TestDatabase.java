package org.bailiwick.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.bailiwick.ledger.store.LedgerAddress;

/**
 * A database of a test's own: a file, or a schema of the server that {@code LEDGER_POSTGRES_URL} names.
 *
 * <p>Without a server the tests on PostgreSQL are skipped, unless {@code POSTGRES_TESTS=required}.
 */
public record TestDatabase(String text) {

    private static final String SERVER = System.getenv().getOrDefault("LEDGER_POSTGRES_URL", "");

    /** An SQLite file in a folder. */
    public static TestDatabase file(Path folder) {
        return new TestDatabase(folder.resolve("ledger.db").toString());
    }

    /** A new schema on the server. */
    public static TestDatabase schema() {
        if (SERVER.isEmpty() && "required".equals(System.getenv("POSTGRES_TESTS"))) {
            throw new IllegalStateException("LEDGER_POSTGRES_URL is not set, and POSTGRES_TESTS are required.");
        }
        assumeTrue(!SERVER.isEmpty(), "LEDGER_POSTGRES_URL names no server, so nothing is tested on PostgreSQL");
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = DriverManager.getConnection(SERVER, login());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(SERVER + (SERVER.contains("?") ? "&" : "?") + "currentSchema=" + name);
    }

    boolean isFile() {
        return !text.startsWith("jdbc:");
    }

    /** Where it is. */
    public LedgerAddress address() {
        return LedgerAddress.of(text, System.getenv());
    }

    /** A connection beside the ledger's. */
    Connection connect() throws SQLException {
        return isFile()
                ? DriverManager.getConnection("jdbc:sqlite:" + text)
                : DriverManager.getConnection(text, login());
    }

    private static Properties login() {
        Properties login = new Properties();
        String password = System.getenv("PGPASSWORD");
        if (password != null) {
            login.setProperty("password", password);
        }
        return login;
    }

    /** Does something to the tables behind the ledger's back, its guards switched off. */
    void tamper(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (isFile()) {
                statement.execute("PRAGMA foreign_keys = OFF");
                statement.execute("DROP TRIGGER bailiwick_event_update");
                statement.execute("DROP TRIGGER bailiwick_event_delete");
                statement.execute("DROP TRIGGER bailiwick_plan_update");
                statement.execute("DROP TRIGGER bailiwick_problem_update");
            } else {
                for (String table : new String[] {"event", "plan", "problem"}) {
                    statement.execute("ALTER TABLE bailiwick_" + table + " DISABLE TRIGGER ALL");
                }
            }
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }
}
