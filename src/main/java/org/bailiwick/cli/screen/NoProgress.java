package org.bailiwick.cli.screen;

import org.bailiwick.solver.SolveEvent;

/** Shows nothing. */
final class NoProgress implements SolveProgress {

    @Override
    public void accept(SolveEvent event) {}

    @Override
    public void close() {}
}
