package org.bailiwick.rollover.actuals;

/**
 * How many deals went through a stage.
 *
 * @param stage the stage's id
 * @param entered how many entered it and are decided there, at least 0
 * @param advanced how many of them went on to the next stage, at most as many
 */
public record Passage(String stage, long entered, long advanced) {}
