/**
 * From the team's goals to individual ones, exact to the last unit; {@link org.bailiwick.goals.TeamGoals} is the door.
 *
 * <p>Beside it: whether goals are sensible ({@code smart}), how they go ({@code review}), what they pay ({@code incentive}).
 */
@NullMarked
package org.bailiwick.goals;

import org.jspecify.annotations.NullMarked;
