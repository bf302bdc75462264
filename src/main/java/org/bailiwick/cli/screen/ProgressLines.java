package org.bailiwick.cli.screen;

import java.io.PrintStream;
import java.time.Duration;
import org.bailiwick.solver.SolveEvent;
import org.jspecify.annotations.Nullable;

/** Progress as lines for a log: the first plan, then at most one every two seconds, and the last. */
final class ProgressLines implements SolveProgress {

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final PrintStream err;
    private final ProgressText text;
    private @Nullable SolveEvent shown;
    private @Nullable SolveEvent last;

    ProgressLines(PrintStream err, ProgressText text) {
        this.err = err;
        this.text = text;
    }

    @Override
    public synchronized void accept(SolveEvent event) {
        last = event;
        SolveEvent before = shown;
        if (before == null || event.elapsed().minus(before.elapsed()).compareTo(BETWEEN) >= 0) {
            show(event);
        }
    }

    private void show(SolveEvent event) {
        shown = event;
        err.printf("%8s  %s%n", ProgressText.seconds(event.elapsed()), text.of(event));
    }

    @Override
    public synchronized void close() {
        SolveEvent event = last;
        if (event != null && !event.equals(shown)) {
            show(event);
        }
    }
}
