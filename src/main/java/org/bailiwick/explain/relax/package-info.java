/** What could be made easier in a problem: relaxations as data, which can be applied to it. */
@NullMarked
package org.bailiwick.explain.relax;

import org.jspecify.annotations.NullMarked;
