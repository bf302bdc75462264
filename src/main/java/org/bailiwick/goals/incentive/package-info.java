/** What the individual goals pay: incentive plans and projected payouts. */
@NullMarked
package org.bailiwick.goals.incentive;

import org.jspecify.annotations.NullMarked;
