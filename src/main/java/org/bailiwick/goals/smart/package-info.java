/** Whether goals are SMART, one by one and as a whole. */
@NullMarked
package org.bailiwick.goals.smart;

import org.jspecify.annotations.NullMarked;
