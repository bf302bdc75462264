package org.bailiwick.rollover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bailiwick.io.Nearest;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;

/** What is wrong with a month's actuals, all of it together. Places are pointers into the actuals. Not thread-safe. */
final class Complaints {

    private final List<Finding> findings = new ArrayList<>();

    void add(String code, String list, int index, String field, String message) {
        findings.add(Finding.error(code, Place.at("/%s/%d/%s".formatted(list, index, field)), message));
    }

    void unknown(String list, int index, String field, String value, Collection<String> known) {
        add(
                "unknownValue",
                list,
                index,
                field,
                "%s (%s) is not known. %s".formatted(field, value, Nearest.maybe(value, known)));
    }

    void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
    }
}
