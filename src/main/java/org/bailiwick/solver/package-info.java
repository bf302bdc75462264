/**
 * The door of the library: give a problem and limits, get a plan.
 *
 * <p>{@link org.bailiwick.solver.AllocationSolver} solves, {@link org.bailiwick.solver.SolveOptions} limits,
 * {@link org.bailiwick.solver.SolveEvent} tells how it goes, and {@link org.bailiwick.solver.SolveResult} is what comes out. Behind
 * it stands Timefold, of which nothing is seen from outside: the planning model states every constraint once by name, as
 * constraint streams over facts that are compiled from the problem.
 */
@NullMarked
package org.bailiwick.solver;

import org.jspecify.annotations.NullMarked;
