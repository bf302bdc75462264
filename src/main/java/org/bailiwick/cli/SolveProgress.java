package org.bailiwick.cli;

import java.util.function.Consumer;
import org.bailiwick.solver.SolveEvent;
import org.bailiwick.solver.SolveOptions;

/** Shows how a search gets on. */
interface SolveProgress extends Consumer<SolveEvent>, AutoCloseable {

    /** Shows the end, or takes the display away. */
    @Override
    void close();

    /** A bar on a terminal, lines elsewhere, nothing where that is wanted. */
    static SolveProgress of(Console console, boolean quiet, SolveOptions options) {
        if (quiet) {
            return new NoProgress();
        }
        return console.screen().isTerminal()
                ? new ProgressOnScreen(console, options)
                : new ProgressLines(console.err());
    }

    /** Shows nothing. */
    final class NoProgress implements SolveProgress {
        @Override
        public void accept(SolveEvent event) {}

        @Override
        public void close() {}
    }
}
