package org.bailiwick.solver;

import java.util.function.Consumer;
import org.bailiwick.model.Score;
import org.jspecify.annotations.Nullable;

/** Passes on what is better than everything before, one event at a time, whichever search it comes from. Thread-safe. */
final class Progress {

    private final Consumer<SolveEvent> listener;
    private @Nullable Score best;

    Progress(Consumer<SolveEvent> listener) {
        this.listener = listener;
    }

    synchronized void report(SolveEvent event) {
        if (best == null || event.score().compareTo(best) > 0) {
            best = event.score();
            listener.accept(event);
        }
    }
}
