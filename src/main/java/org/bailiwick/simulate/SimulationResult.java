package org.bailiwick.simulate;

import java.util.List;

/**
 * What became of made-up teams. Immutable and thread-safe.
 *
 * @param options what was simulated
 * @param rows a row for every team, seed, policy and month, in that order
 */
public record SimulationResult(SimulationOptions options, List<MonthRow> rows) {

    public SimulationResult {
        rows = List.copyOf(rows);
    }
}
