package org.bailiwick.crm.funnel;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.bailiwick.crm.data.Deals;

/**
 * To which segment of the team's problem each deal belongs.
 *
 * @param segments the segments
 * @param ofDeal a deal's segment, as an index into the list, or {@link Deals#NONE} where it is in none
 */
public record DealSegments(List<Segment> segments, IntUnaryOperator ofDeal) {

    /** No segments. */
    public static final DealSegments NONE = new DealSegments(List.of(), deal -> Deals.NONE);

    public DealSegments {
        segments = List.copyOf(segments);
    }

    /**
     * A segment.
     *
     * @param id its id in the problem
     * @param name its name for people
     */
    public record Segment(String id, String name) {}
}
