/** A rolled-over month as files. */
@NullMarked
package org.bailiwick.rollover.files;

import org.jspecify.annotations.NullMarked;
