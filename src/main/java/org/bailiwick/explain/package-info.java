/** Says why a plan is as it is: what keeps members from duties, and who comes closest. */
@NullMarked
package org.bailiwick.explain;

import org.jspecify.annotations.NullMarked;
