package org.bailiwick.solver;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The time since a solve was asked for; what a time limit limits. Thread-safe where the clock is. */
final class Stopwatch {

    private final LongSupplier nanoClock;
    private final long began;

    /** @param nanoClock nanoseconds since any fixed moment */
    Stopwatch(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        began = nanoClock.getAsLong();
    }

    long nanos() {
        return nanoClock.getAsLong() - began;
    }

    Duration elapsed() {
        return Duration.ofNanos(nanos());
    }
}
