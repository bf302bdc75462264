package org.bailiwick.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Finding.Severity;
import org.bailiwick.model.Place;

/** Collects findings; of a kind that floods, the first ones are listed and the rest is counted. */
final class Report {

    /** How many findings of one code are listed. */
    static final int MOST_PER_CODE = 100;

    private static final class Tail {
        private final Severity severity;
        private final String pointer;
        private int count;

        private Tail(Severity severity, String pointer) {
            this.severity = severity;
            this.pointer = pointer;
        }
    }

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> listed = new HashMap<>();
    private final Map<String, Tail> tails = new HashMap<>();
    private boolean anyError;

    void error(String code, String pointer, Supplier<String> message) {
        anyError = true;
        add(Severity.ERROR, code, pointer, message);
    }

    void warning(String code, String pointer, Supplier<String> message) {
        add(Severity.WARNING, code, pointer, message);
    }

    boolean hasErrors() {
        return anyError;
    }

    /** Pointers are compared with numbers as numbers, so that row 9 comes before row 10. */
    List<Finding> sorted() {
        List<Finding> all = new ArrayList<>(findings);
        tails.forEach((code, tail) -> all.add(new Finding(
                tail.severity,
                code,
                Place.at(tail.pointer),
                "%d more findings of this kind (%s) are not listed. Maybe they have the same cause as those that are."
                        .formatted(tail.count, code))));
        all.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.place().pointer(), Report::comparePointers)
                .thenComparing(Finding::code)
                .thenComparing(Finding::message));
        return List.copyOf(all);
    }

    private void add(Severity severity, String code, String pointer, Supplier<String> message) {
        if (listed.merge(code, 1, Integer::sum) <= MOST_PER_CODE) {
            findings.add(new Finding(severity, code, Place.at(pointer), message.get()));
        } else {
            tails.computeIfAbsent(code, unused -> new Tail(severity, pointer)).count++;
        }
    }

    private static int comparePointers(String one, String other) {
        String[] ones = one.split("/", -1);
        String[] others = other.split("/", -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int byToken = compareTokens(ones[i], others[i]);
            if (byToken != 0) {
                return byToken;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int compareTokens(String one, String other) {
        if (isIndex(one) && isIndex(other)) {
            return Long.compare(Long.parseLong(one), Long.parseLong(other));
        }
        return one.compareTo(other);
    }

    /** Not every number: a skill may be named 00000000000000000001. */
    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.length() <= 10 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
