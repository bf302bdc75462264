package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A rule that stands for a duty in every named segment and stage.
 *
 * @param role the id of the role
 * @param segments ids of segments, {@code *} for every leaf, or {@code parent/*} for the leaves below one
 * @param stages ids of stages
 * @param seats how many people are wanted for each, at least 1
 * @param hours hours of work of each seat in the period, above 0
 * @param goalShareOfPotential each seat's goal as a share of the segment's potential, at least 0
 * @param visits visits at the segment in the period, at least 0
 * @param priority how bad it is to leave the duty open, 1..10
 */
public record Coverage(
        String role,
        List<String> segments,
        List<String> stages,
        int seats,
        BigDecimal hours,
        BigDecimal goalShareOfPotential,
        BigDecimal visits,
        int priority) {

    public Coverage {
        segments = List.copyOf(segments);
        stages = List.copyOf(stages);
        hours = Decimals.normal(hours);
        goalShareOfPotential = Decimals.normal(goalShareOfPotential);
        visits = Decimals.normal(visits);
    }
}
