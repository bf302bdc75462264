package org.bailiwick.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known name a mistyped one was meant to be. Stateless and thread-safe. */
public final class Nearest {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** A longer name is no slip of the finger, and comparing it would take time. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * Returns the known name with the least edits.
     *
     * @param name the mistyped name
     * @param known the known names
     * @return the nearest; empty where more than about half of its letters would have to change
     */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(name);
        return known.stream()
                .filter(candidate -> distance(plain, candidate) <= Math.max(2, candidate.length() / 2))
                .min(Comparator.comparingInt((String candidate) -> distance(plain, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * Returns the likely mend as a sentence.
     *
     * @param name the mistyped name
     * @param known the known names
     * @return the nearest known name, or all of them
     */
    public static String maybe(String name, Collection<String> known) {
        return of(name, known)
                .map(nearest -> "Maybe %s was meant.".formatted(nearest))
                .orElseGet(() -> "Maybe one of these was meant: %s.".formatted(String.join(", ", known)));
    }

    private static int distance(String plain, String candidate) {
        return DISTANCE.apply(plain, plain(candidate));
    }

    /** Letters and digits only, in lower case: capacity_hours is capacityHours. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
