package org.bailiwick.ledger;

/**
 * A decision about one move.
 *
 * @param duty the id of the duty
 * @param member the id of the member that the move gives it to
 * @param decision what is said of it
 */
public record Choice(String duty, String member, Decision decision) {}
