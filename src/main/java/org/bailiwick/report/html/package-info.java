/** A plan as one HTML page: everything in one file, without network. */
@NullMarked
package org.bailiwick.report.html;

import org.jspecify.annotations.NullMarked;
