package org.bailiwick.notify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.io.JsonOut;
import org.bailiwick.io.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * How a command ended, as a document {@code bailiwick/notification/1} for other programs. Immutable and thread-safe.
 *
 * <p>The document has a bounded size: the first {@value #MOST_FAILURES} failures, and the first {@value #LONGEST} characters of
 * every text.
 *
 * @param command what ran, such as {@code batch}
 * @param version the program's version
 * @param started when it began
 * @param took how long it took; not negative
 * @param status the exit status
 * @param message what ended it, where it did not come to its end; empty where it did
 * @param counts how many of what, in the order in which they are to be told; not negative
 * @param failures what went wrong, the first ones
 * @param failuresLeftOut how many more there are
 * @param summary where to read on; null where there is nothing
 */
public record Notification(
        String command,
        String version,
        Instant started,
        Duration took,
        int status,
        String message,
        Map<String, Long> counts,
        List<Failure> failures,
        int failuresLeftOut,
        @Nullable String summary) {

    /** The document's format. */
    public static final String FORMAT = "bailiwick/notification/1";

    /** How many failures are listed. */
    public static final int MOST_FAILURES = 50;

    /** How many characters of a text are told. */
    public static final int LONGEST = 500;

    private static final int ID_DIGITS = 32;

    /** Takes copies, and cuts what is too long. */
    public Notification {
        failuresLeftOut += Math.max(0, failures.size() - MOST_FAILURES);
        failures = failures.stream()
                .limit(MOST_FAILURES)
                .map(failure -> new Failure(cut(failure.subject()), cut(failure.status()), cut(failure.message())))
                .toList();
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        message = cut(message);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    /**
     * Returns what the notification is known by, so that who hears of it twice can tell.
     *
     * @return 32 hexadecimal digits, from all that it says
     */
    public String id() {
        return Sha256.hex(json(null)).substring(0, ID_DIGITS);
    }

    /**
     * Returns the document; the same notification is always the same bytes.
     *
     * @return JSON, in UTF-8, ended by a line feed
     */
    public byte[] toJson() {
        return json(id());
    }

    private byte[] json(@Nullable String id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOut out = new JsonOut(bytes, JsonOut.Style.READABLE)) {
            document(out, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void document(JsonOut out, @Nullable String id) throws IOException {
        out.start();
        out.text("format", FORMAT);
        if (id != null) {
            out.text("id", id);
        }
        out.text("command", command);
        out.text("version", version);
        out.text("started", started.toString());
        out.text("ended", started.plus(took).toString());
        out.decimal("seconds", BigDecimal.valueOf(took.toMillis(), 3));
        out.number("status", status);
        out.text("result", Result.of(status));
        out.text("message", message);
        out.child("counts", counts, numbers -> {
            for (Map.Entry<String, Long> count : new ArrayList<>(numbers.entrySet())) {
                out.number(count.getKey(), count.getValue());
            }
        });
        out.wholeRows("failures", failures, failure -> {
            out.text("subject", failure.subject());
            out.text("status", failure.status());
            out.text("message", failure.message());
        });
        out.number("failuresLeftOut", failuresLeftOut);
        out.textOrNull("summary", summary);
        out.end();
    }
}
