/**
 * Plans for many teams in one go: each on its own, resumable after a kill, the same results whatever the number of threads.
 */
@NullMarked
package org.bailiwick.batch;

import org.jspecify.annotations.NullMarked;
