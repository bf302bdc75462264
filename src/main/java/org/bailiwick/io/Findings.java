package org.bailiwick.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Finding.Severity;
import org.bailiwick.model.Place;

/** Collects what is found while one input is read; past a limit it only counts. */
final class Findings {
    private final Kept errors = new Kept(Severity.ERROR);
    private final Kept warnings = new Kept(Severity.WARNING);

    private static final class Kept {
        private final Severity severity;
        private final List<Finding> list = new ArrayList<>();
        private int leftOut;

        Kept(Severity severity) {
            this.severity = severity;
        }

        void add(String code, Place place, String message) {
            if (list.size() < Limits.FINDINGS) {
                list.add(new Finding(severity, code, place, message));
            } else {
                leftOut++;
            }
        }

        void addTo(List<Finding> all, Locator locator) {
            list.stream()
                    .map(found -> new Finding(severity, found.code(), locator.locate(found.place()), found.message()))
                    .sorted()
                    .forEach(all::add);
            if (leftOut > 0) {
                String message = "%d more findings (%s) are not listed. Maybe one mistake repeats: mend the first ones."
                        .formatted(leftOut, severity);
                all.add(new Finding(severity, "tooManyFindings", locator.locate(Place.at("")), message));
            }
        }
    }

    void error(String code, Place place, String message) {
        errors.add(code, place, message);
    }

    void error(String code, String pointer, String message) {
        error(code, Place.at(pointer), message);
    }

    void warning(String code, Place place, String message) {
        warnings.add(code, place, message);
    }

    void warning(String code, String pointer, String message) {
        warning(code, Place.at(pointer), message);
    }

    /** Guesses what a mistyped name was meant to be, as long as errors are still listed: guessing takes time. */
    String guess(String name, Collection<String> known) {
        return errors.list.size() < Limits.FINDINGS ? Nearest.maybe(name, known) : "";
    }

    boolean hasErrors() {
        return !errors.list.isEmpty();
    }

    /** Returns the findings with their places in the files, errors first, then by place; last of each kind, the count of the rest. */
    List<Finding> sorted(Locator locator) {
        List<Finding> all = new ArrayList<>();
        errors.addTo(all, locator);
        warnings.addTo(all, locator);
        return List.copyOf(all);
    }
}
