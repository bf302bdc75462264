package org.bailiwick.solver;

import java.util.function.Consumer;
import org.bailiwick.model.Bound;
import org.jspecify.annotations.Nullable;

/** passes on what is news: a better plan than all before, or a better bound, one event at a time, whichever search it comes from. Thread-safe. */
final class Progress {

    private final Consumer<SolveEvent> listener;
    private @Nullable SolveEvent best;

    Progress(Consumer<SolveEvent> listener) {
        this.listener = listener;
    }

    synchronized void report(SolveEvent event) {
        if (best == null || isNews(event, best)) {
            best = event;
            listener.accept(event);
        }
    }

    private static boolean isNews(SolveEvent event, SolveEvent before) {
        int better = event.score().compareTo(before.score());
        Bound bound = event.bound();
        Bound boundBefore = before.bound();
        return better > 0
                || (better == 0
                        && bound != null
                        && (boundBefore == null
                                || bound.soft() < boundBefore.soft()
                                || bound.medium() < boundBefore.medium()));
    }
}
