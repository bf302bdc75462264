/** What would be if: changed problems re-solved with few changes, plans side by side, and the front between change and quality. */
@NullMarked
package org.bailiwick.scenario;

import org.jspecify.annotations.NullMarked;
