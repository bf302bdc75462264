package org.bailiwick.solver;

/**
 * What a duty carries of a measure that is balanced or capped.
 *
 * @param duty the duty's number
 * @param measure the measure's number
 * @param amount in scaled units, above 0
 */
record MeasureAmount(int duty, int measure, long amount) {}
