/**
 * The problem compiled to arrays, and the search on them. Every constraint reduces to four primitives: a table of pairs,
 * resources of members, distinct counts of members, and a graph of duties; one budget stands beside them. It knows no
 * solver.
 */
@NullMarked
package org.bailiwick.dense;

import org.jspecify.annotations.NullMarked;
