package org.bailiwick.notify;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How long to wait before a webhook is tried again: a second, then twice as long each time, of which the second half is by
 * chance, so that many senders do not come back at one moment. Not thread-safe.
 */
final class Backoff {

    /** How often a webhook is tried. */
    static final int ATTEMPTS = 5;

    /** A receiver that asks for more is not waited for. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long FIRST_MILLIS = 1_000;

    private final SplittableRandom random;

    Backoff(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Returns the next wait.
     *
     * @param attempt how often it was tried, from 1
     * @param asked how long the receiver asks to wait, or zero
     * @return the longer of the own wait and the one asked for; empty where no more attempt is to be made
     */
    Optional<Duration> next(int attempt, Duration asked) {
        long half = (FIRST_MILLIS << (attempt - 1)) / 2;
        Duration own = Duration.ofMillis(half + random.nextLong(half));
        Duration wait = asked.compareTo(own) > 0 ? asked : own;
        return attempt >= ATTEMPTS || wait.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(wait);
    }
}
