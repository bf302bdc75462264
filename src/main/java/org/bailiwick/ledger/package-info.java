/**
 * The states of plans and their history: who added, proposed, approved and activated which plan, when and why; which moves were
 * accepted or rejected; and who held what when. Nothing is ever changed or taken out.
 */
@NullMarked
package org.bailiwick.ledger;

import org.jspecify.annotations.NullMarked;
