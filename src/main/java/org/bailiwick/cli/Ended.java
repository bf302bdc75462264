package org.bailiwick.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bailiwick.notify.Failure;
import org.jspecify.annotations.Nullable;

/**
 * How a command ended, as notifications tell it.
 *
 * @param status the exit status
 * @param message what ended it before its end; empty where nothing did
 * @param counts how many of what
 * @param failures what went wrong
 * @param summary where to read on; null where there is nothing
 */
record Ended(
        int status,
        String message,
        Map<String, Long> counts,
        List<Failure> failures,
        @Nullable Path summary) {

    static Ended early(int status, String message) {
        return new Ended(status, message, Map.of(), List.of(), null);
    }
}
