/** Whether to plan anew, or to stay with the plan that there is. */
@NullMarked
package org.bailiwick.rollover.advice;

import org.jspecify.annotations.NullMarked;
