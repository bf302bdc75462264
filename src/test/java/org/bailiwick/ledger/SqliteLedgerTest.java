package org.bailiwick.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerRules {

    @TempDir
    private Path folder;

    @Override
    TestDatabase fresh() {
        return TestDatabase.file(folder);
    }
}
