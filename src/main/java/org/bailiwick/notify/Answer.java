package org.bailiwick.notify;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt to send a webhook came to.
 *
 * @param isTaken whether the receiver took it
 * @param mayMend whether another attempt may do better
 * @param reason why it was not taken; empty where it was
 * @param asked how long the receiver asks to wait; zero where it does not ask
 */
record Answer(boolean isTaken, boolean mayMend, String reason, Duration asked) {

    /** Request timeout, too early, too many requests. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    static Answer of(HttpResponse<?> response, Instant now) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return new Answer(true, false, "", Duration.ZERO);
        }
        if (status / 100 == 3) {
            return new Answer(
                    false, false, "it answered %d, and no redirect is followed".formatted(status), Duration.ZERO);
        }
        Duration asked = response.headers()
                .firstValue("Retry-After")
                .map(value -> time(value.strip(), now))
                .orElse(Duration.ZERO);
        boolean mayMend = LATER.contains(status) || status / 100 == 5;
        return new Answer(false, mayMend, "it answered %d".formatted(status), asked);
    }

    /** Seconds or a date (RFC 9110, 10.2.3); what is neither does not count. */
    private static Duration time(String value, Instant now) {
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    static Answer late(Duration timeout) {
        return new Answer(false, true, "it did not answer within %d s".formatted(timeout.toSeconds()), Duration.ZERO);
    }

    static Answer of(IOException failure) {
        // A certificate that is not trusted is not trusted a minute later.
        return new Answer(false, !isCausedBy(failure, SSLException.class), reason(failure), Duration.ZERO);
    }

    private static String reason(IOException failure) {
        if (isCausedBy(failure, SSLException.class)) {
            return "no safe connection can be made to it";
        }
        if (failure instanceof HttpTimeoutException) {
            return "it takes no connection in time";
        }
        if (failure instanceof ConnectException) {
            return isCausedBy(failure, UnresolvedAddressException.class)
                    ? "its host is not known"
                    : "it takes no connection";
        }
        return "the connection broke";
    }

    /** The client wraps now and then what it passes on at other times. */
    private static boolean isCausedBy(@Nullable Throwable failure, Class<? extends Exception> type) {
        return failure != null && (type.isInstance(failure) || isCausedBy(failure.getCause(), type));
    }
}
