package org.bailiwick.scenario;

import java.util.List;

/**
 * What comes of a scenario.
 *
 * @param before the given plan in the given problem
 * @param kept the given plan in the changed problem, nobody moved: what the changes alone do. Members who left have nothing, so
 *     that duties are open; rules may be broken
 * @param after the new plan in the changed problem
 */
public record Outcome(Side before, Side kept, Side after) {

    /**
     * Compares the new plan with the given one.
     *
     * @return the comparison of {@code before} and {@code after}
     */
    public Comparison comparison() {
        return Comparison.of(List.of(before, after));
    }
}
