package org.bailiwick.crm.skills;

/**
 * A skill that was not inferred.
 *
 * @param kind what tells the deals apart, such as {@code product}
 * @param value which of them
 * @param teamDeals how many decided deals the team has there
 * @param reason why not, as a sentence
 */
public record LeftOut(String kind, String value, long teamDeals, String reason) {}
