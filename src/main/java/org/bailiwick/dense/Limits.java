package org.bailiwick.dense;

/**
 * What is proven about plans that break no rule but by their pins.
 *
 * @param openMinutes no plan leaves less open, in minutes by priority; at least 0
 * @param level the open minutes that the next figure is for
 * @param soft no plan that leaves no more open than the level earns more, in points; {@link Long#MAX_VALUE} where nothing is
 *     known
 */
public record Limits(long openMinutes, long level, long soft) {}
