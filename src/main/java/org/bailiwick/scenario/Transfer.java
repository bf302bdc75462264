package org.bailiwick.scenario;

import java.math.BigDecimal;

/**
 * What one member gives to another between two plans.
 *
 * @param from the id of the member who gives
 * @param to the id of the member who takes
 * @param duties how many duties
 * @param hours their hours, in the second plan's problem
 * @param goal their goals, in the second plan's problem
 */
public record Transfer(String from, String to, int duties, BigDecimal hours, BigDecimal goal) {}
