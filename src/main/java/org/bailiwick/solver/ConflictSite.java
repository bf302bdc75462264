package org.bailiwick.solver;

/**
 * A duty with one of two conflicting roles, at a place within which they may not meet in one member.
 *
 * @param duty the duty's number
 * @param place the number of the two roles and the place
 * @param side 0 or 1: which of the two roles
 */
record ConflictSite(int duty, int place, int side) {}
