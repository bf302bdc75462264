package org.bailiwick.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * The tables of a ledger, by versions: each has a script of what is new in it, with blank lines between statements, and a row in
 * the table of versions.
 */
final class Schema {

    private static final int NEWEST = 1;

    private final Engine engine;
    private final LedgerAddress address;

    Schema(Engine engine, LedgerAddress address) {
        this.engine = engine;
        this.address = address;
    }

    /**
     * Tells whether the tables can be used as they are.
     *
     * @throws LedgerException where a ledger is required and there is none, or one of a newer version
     */
    boolean isUpToDate(Sql sql, Presence presence) throws SQLException {
        int version = version(sql);
        if (version > NEWEST) {
            throw LedgerException.refused(
                    "the ledger %s has version %d, and this program knows versions up to %d. Maybe a newer Bailiwick has written it: use that one."
                            .formatted(address, version, NEWEST));
        }
        if (version == 0 && presence == Presence.REQUIRED) {
            throw LedgerException.refused(
                    "there is no ledger in %s yet. Maybe another one was meant, or the first plan must be added."
                            .formatted(address));
        }
        return version == NEWEST;
    }

    private int version(Sql sql) throws SQLException {
        return engine.holdsLedger(sql)
                ? sql.first("SELECT max(version) FROM bailiwick_ledger", row -> row.getInt(1))
                        .orElse(0)
                : 0;
    }

    /** Asks for the version again: another program may just have done it. */
    int bringUpToDate(Sql sql) throws SQLException {
        for (int version = version(sql) + 1; version <= NEWEST; version++) {
            for (String statement : script(version).split("\n\n", -1)) {
                sql.run(statement);
            }
            sql.run("INSERT INTO bailiwick_ledger (version) VALUES (?)", version);
        }
        return NEWEST;
    }

    private String script(int version) {
        String name = "%s-%d.sql".formatted(engine.scripts(), version);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no %s. Maybe it was repacked.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
