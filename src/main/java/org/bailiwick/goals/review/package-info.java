/** Actuals against individual goals: attainment, trend, forecast to the month's end, and what is missing a day. */
@NullMarked
package org.bailiwick.goals.review;

import org.jspecify.annotations.NullMarked;
