/** From the team's goals to individual ones: exact to the last unit. */
@NullMarked
package org.bailiwick.goals;

import org.jspecify.annotations.NullMarked;
