package org.bailiwick.ledger;

class PostgresLedgerTest extends LedgerRules {

    @Override
    TestDatabase fresh() {
        return TestDatabase.schema();
    }
}
