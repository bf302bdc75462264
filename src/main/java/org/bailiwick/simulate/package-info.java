/** A year of a made-up team in a world that its planner does not see, to compare ways of keeping a plan. */
@NullMarked
package org.bailiwick.simulate;

import org.jspecify.annotations.NullMarked;
