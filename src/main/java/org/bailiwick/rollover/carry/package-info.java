/** What the next roll-over must know and a problem cannot say. */
@NullMarked
package org.bailiwick.rollover.carry;

import org.jspecify.annotations.NullMarked;
