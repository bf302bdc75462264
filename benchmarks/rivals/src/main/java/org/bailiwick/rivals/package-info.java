/** Other solvers on Bailiwick's problems, judged by its referee. */
@NullMarked
package org.bailiwick.rivals;

import org.jspecify.annotations.NullMarked;
