/** The database of a ledger: an SQLite file or a schema of a PostgreSQL server, with the same tables. */
@NullMarked
package org.bailiwick.ledger.store;

import org.jspecify.annotations.NullMarked;
