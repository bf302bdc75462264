package org.bailiwick.solver;

import java.util.ArrayList;
import java.util.List;

/** Ends searches that may not even have begun. Thread-safe. */
final class StopSwitch {

    private final List<Runnable> actions = new ArrayList<>();
    private boolean requested;

    /** Stops what runs and what will run. */
    void request() {
        List<Runnable> toRun;
        synchronized (this) {
            requested = true;
            toRun = List.copyOf(actions);
        }
        toRun.forEach(Runnable::run);
    }

    synchronized boolean isRequested() {
        return requested;
    }

    /** Adds what ends a search; the search itself asks {@link #isRequested()} when it begins. */
    synchronized void add(Runnable action) {
        actions.add(action);
    }
}
