package org.bailiwick.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What is different between the kinds of databases. */
interface Engine {

    /**
     * Connects.
     *
     * @param presence whether a database that is not there yet may come into being
     * @throws LedgerException where it is not there, or cannot be reached
     */
    Connection connect(Presence presence);

    /** The name before the versions of the kind's scripts. */
    String scripts();

    /** Whether the database holds a ledger; refuses one that holds something else instead. */
    boolean holdsLedger(Sql sql) throws SQLException;

    /** Begins a transaction that sees one state of the ledger and changes nothing. */
    void beginReading(Connection connection) throws SQLException;

    /** Begins a transaction beside which no other writes. */
    void beginWriting(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollback(Connection connection) throws SQLException;

    /** Whether the same transaction may succeed a moment later. */
    boolean isBusy(SQLException failure);

    /** What people are told of a failure. */
    LedgerException told(SQLException failure);
}
