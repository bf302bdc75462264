package org.bailiwick.cli;

import java.util.function.Supplier;

/** Runs a search of several steps on this thread so that Ctrl-C ends it early, with the best so far. */
public final class Interrupted {

    private Interrupted() {}

    /**
     * Runs a search.
     *
     * @param <T> what it finds
     * @param search ends soon, with what it has, where its thread is interrupted
     * @return what it found
     */
    public static <T> T by(Supplier<T> search) {
        Thread thread = Thread.currentThread();
        EarlyStop early = EarlyStop.on(thread::interrupt);
        try {
            return search.get();
        } finally {
            early.close();
            // Files could not be written by a thread that is still told to stop.
            Thread.interrupted();
        }
    }
}
