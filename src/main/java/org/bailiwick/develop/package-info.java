/** What a team should learn: what a level of a skill is worth, who learns what from whom, and which duties hang on one person. */
@NullMarked
package org.bailiwick.develop;

import org.jspecify.annotations.NullMarked;
