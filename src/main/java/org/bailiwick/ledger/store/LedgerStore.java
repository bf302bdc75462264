package org.bailiwick.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * An open database of a ledger, with the tables of this version.
 *
 * <p>Whoever writes is alone while doing so, whatever else is open on the database, on this machine or another. Not thread-safe.
 */
public final class LedgerStore implements AutoCloseable {

    /** Together with the patience of the databases: half a minute. */
    private static final int MOST_TRIES = 6;

    private final Engine engine;
    private final Connection connection;
    private long retries;

    private LedgerStore(Engine engine, Connection connection) {
        this.engine = engine;
        this.connection = connection;
    }

    /**
     * Does something within a transaction.
     *
     * @param <T> what comes of it
     */
    public interface Work<T> {
        /**
         * Does it, maybe several times: where others were in the way, all is taken back and tried again.
         *
         * @param sql the statements
         * @return what comes of it
         * @throws SQLException what the database says
         */
        T on(Sql sql) throws SQLException;
    }

    /**
     * Opens a ledger, and brings its tables to this version.
     *
     * @param address where it is
     * @param presence whether it must be there
     * @return the open database
     * @throws LedgerException where it is not there, is no ledger, was written by a newer version, or cannot be reached
     */
    public static LedgerStore open(LedgerAddress address, Presence presence) {
        Path file = address.file();
        Engine engine = file == null ? new PostgresEngine(address) : new SqliteEngine(address, file);
        LedgerStore store = new LedgerStore(engine, engine.connect(presence));
        try {
            Schema schema = new Schema(engine, address);
            if (!store.read(sql -> schema.isUpToDate(sql, presence))) {
                store.write(schema::bringUpToDate);
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Reads one state of the ledger.
     *
     * @param <T> what comes of it
     * @param work what to read
     * @return what it returns
     * @throws LedgerException where the database fails
     */
    public <T> T read(Work<T> work) {
        return transaction(() -> engine.beginReading(connection), work);
    }

    /**
     * Writes, all or nothing.
     *
     * @param <T> what comes of it
     * @param work what to write; what it throws takes all back
     * @return what it returns, once that is on the disk
     * @throws LedgerException where the database fails
     */
    public <T> T write(Work<T> work) {
        return transaction(() -> engine.beginWriting(connection), work);
    }

    /**
     * Tells how often something was tried again because others were in the way for long.
     *
     * @return the number since the opening
     */
    public long retries() {
        return retries;
    }

    private interface Beginning {
        void begin() throws SQLException;
    }

    private <T> T transaction(Beginning beginning, Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                beginning.begin();
                T result = work.on(new Sql(connection));
                engine.commit(connection);
                return result;
            } catch (SQLException e) {
                takeBack();
                if (!engine.isBusy(e) || tries == MOST_TRIES) {
                    throw engine.told(e);
                }
                retries++;
            } catch (RuntimeException e) {
                takeBack();
                throw e;
            }
        }
    }

    /** What cannot be taken back any more is gone already, with the connection or by the database itself. */
    private void takeBack() {
        try {
            engine.rollback(connection);
        } catch (SQLException ignored) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw engine.told(e);
        }
    }
}
