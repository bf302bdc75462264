/** What the rivals need of the library's planning model, from within its package: nothing of it has to be public for them. */
@NullMarked
package org.bailiwick.solver;

import org.jspecify.annotations.NullMarked;
