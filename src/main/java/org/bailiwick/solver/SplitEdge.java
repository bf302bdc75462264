package org.bailiwick.solver;

import org.bailiwick.model.ConstraintId;

/**
 * Two duties that cost something where different members have them.
 *
 * @param constraint what it costs for
 * @param from the number of one duty
 * @param to the number of the other
 * @param points the cost, above 0
 */
record SplitEdge(ConstraintId constraint, int from, int to, long points) {}
