/** What happened in a month, as people hand it in. */
@NullMarked
package org.bailiwick.rollover.actuals;

import org.jspecify.annotations.NullMarked;
