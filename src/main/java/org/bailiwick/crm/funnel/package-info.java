/** How deals go through the funnel: counts, conversions, times and values, and where the funnel leaks. */
@NullMarked
package org.bailiwick.crm.funnel;

import org.jspecify.annotations.NullMarked;
