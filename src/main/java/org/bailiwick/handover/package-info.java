/** Work that changes hands: who gives what to whom, on which days, and which duties stay where they are until their deals close. */
@NullMarked
package org.bailiwick.handover;

import org.jspecify.annotations.NullMarked;
