/**
 * The planning model as plain arithmetic: the problem as its period sees it, the pair functions (effort, fit,
 * eligibility), and the referee, which scores any plan term by term without a solver. Everything is exact.
 */
@NullMarked
package org.bailiwick.score;

import org.jspecify.annotations.NullMarked;
