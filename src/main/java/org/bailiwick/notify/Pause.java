package org.bailiwick.notify;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits.
     *
     * @param time how long; above zero
     * @throws InterruptedException where the thread is told to end
     */
    void of(Duration time) throws InterruptedException;
}
