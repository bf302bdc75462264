/**
 * Judges what was read: whether a problem makes sense beyond its syntax, and what a plan is worth.
 *
 * <p>Two layers look at a problem. The first needs its rows only: ranges, ids, references and rules between rows. The second
 * asks what the rows mean together: who may do what, and whether the work fits. It runs where the first found no error.
 */
@NullMarked
package org.bailiwick.check;

import org.jspecify.annotations.NullMarked;
