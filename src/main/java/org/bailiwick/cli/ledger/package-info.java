/** The commands about plan states and their history. */
@NullMarked
package org.bailiwick.cli.ledger;

import org.jspecify.annotations.NullMarked;
