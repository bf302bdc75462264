package org.bailiwick.crm.funnel;

/**
 * What became of the deals that entered a stage in one month.
 *
 * @param entered how many entered the stage: those that reached it, by the day of entering it, else by their creation
 * @param open how many of them still stand in it: they are undecided, so the conversion may still change
 * @param conversion of those that left it, how many went on
 */
public record Cohort(long entered, long open, Rate conversion) {}
