package org.bailiwick.explain.answer;

/**
 * One duty that changes hands.
 *
 * @param duty the duty's number
 * @param from the number of the member who has it, or {@link org.bailiwick.score.PeriodView#NOBODY}
 * @param to the number of the member who gets it, or nobody
 */
public record Move(int duty, int from, int to) {}
