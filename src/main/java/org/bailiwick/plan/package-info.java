/** From an assignment of duties to members to the complete plan: judged, summed up, explained, broken down to goals. */
@NullMarked
package org.bailiwick.plan;

import org.jspecify.annotations.NullMarked;
