package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the work is for; segments form a tree.
 *
 * @param id unique among the segments
 * @param name the segment's name for people
 * @param kind market segment, territory or account
 * @param parent the id of the segment above, or null at the top
 * @param location where the customers are, or null where that is unknown
 * @param potential what can be sold there in a period, in the unit of the goals; at least 0
 * @param neighbors ids of the segments that share a border with this one; naming it on one side is enough
 * @param skills what every duty in this segment and below asks for; may be empty
 */
public record Segment(
        String id,
        String name,
        SegmentKind kind,
        @Nullable String parent,
        @Nullable Location location,
        BigDecimal potential,
        List<String> neighbors,
        List<Requirement> skills) {

    public Segment {
        potential = Decimals.normal(potential);
        neighbors = List.copyOf(neighbors);
        skills = List.copyOf(skills);
    }
}
