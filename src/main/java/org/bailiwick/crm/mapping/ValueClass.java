package org.bailiwick.crm.mapping;

import java.math.BigDecimal;

/**
 * A class of accounts by their value, and the service that they get.
 *
 * @param name the class's name, such as A
 * @param minScore the least sum of the recency, frequency and money scores, each 1..5: 3..15; the last class takes the rest
 * @param visits visits a month for each account, at least 0
 * @param visitHours hours of work for each visit, without travel; at least 0
 */
public record ValueClass(String name, int minScore, BigDecimal visits, BigDecimal visitHours) {}
