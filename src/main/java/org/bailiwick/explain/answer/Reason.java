package org.bailiwick.explain.answer;

import java.util.List;

/**
 * One of the reasons why a duty is open, with the members it keeps from it.
 *
 * @param fact the rule or fact
 * @param hindrances what it means for each of these members, the closest first; never empty
 */
public record Reason(Fact fact, List<Hindrance> hindrances) {

    public Reason {
        hindrances = List.copyOf(hindrances);
    }
}
