/** The month's loop: last month's problem and plan, and what happened, give next month's problem. */
@NullMarked
package org.bailiwick.rollover;

import org.jspecify.annotations.NullMarked;
