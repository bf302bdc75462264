package org.bailiwick.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Requirement;
import org.jspecify.annotations.Nullable;

/** Writes values as the texts of CSV cells; an empty text stands for the default. */
final class CsvText {
    private static final String BAR = "|";

    private CsvText() {}

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String text(String value, String fallback) {
        return value.equals(fallback) ? "" : value;
    }

    static String flag(boolean value) {
        return value ? "true" : "";
    }

    static String decimal(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    static String decimal(BigDecimal value, BigDecimal fallback) {
        return value.compareTo(fallback) == 0 ? "" : decimal(value);
    }

    static String integer(int value, int fallback) {
        return value == fallback ? "" : String.valueOf(value);
    }

    static String list(List<String> ids) throws RefusedWriteException {
        List<String> parts = new ArrayList<>();
        for (String id : ids) {
            parts.add(part(id, BAR));
        }
        return String.join(BAR, parts);
    }

    static String requirements(List<Requirement> requirements) throws RefusedWriteException {
        List<String> parts = new ArrayList<>();
        for (Requirement requirement : requirements) {
            String min = requirement.min().signum() == 0 ? "" : ">=" + decimal(requirement.min());
            String weight =
                    requirement.weight().compareTo(BigDecimal.ONE) == 0 ? "" : "*" + decimal(requirement.weight());
            parts.add(part(requirement.skill(), "|>*=") + min + weight);
        }
        return String.join(BAR, parts);
    }

    static String patterns(List<DutyPattern> patterns) throws RefusedWriteException {
        List<String> parts = new ArrayList<>();
        for (DutyPattern pattern : patterns) {
            parts.add(pattern(pattern));
        }
        return String.join(BAR, parts);
    }

    static String preferences(List<Preference> preferences) throws RefusedWriteException {
        List<String> parts = new ArrayList<>();
        for (Preference preference : preferences) {
            parts.add(pattern(preference.pattern()) + "=" + decimal(preference.score()));
        }
        return String.join(BAR, parts);
    }

    private static String pattern(DutyPattern pattern) throws RefusedWriteException {
        return "%s/%s/%s".formatted(any(pattern.role()), any(pattern.segment()), any(pattern.stage()));
    }

    private static String any(@Nullable String id) throws RefusedWriteException {
        return id == null ? DutyPattern.ANY : part(id, "|/=");
    }

    /** An id as a part of a cell, which would read as something else if it held the cell's own signs. */
    private static String part(String id, String signs) throws RefusedWriteException {
        if (id.isEmpty() || id.chars().anyMatch(c -> signs.indexOf(c) >= 0)) {
            throw new RefusedWriteException(
                    "the id (%s) cannot stand in a CSV cell, where %s have a meaning. Maybe give it another id, or write JSON."
                            .formatted(id, String.join(" ", signs.split(""))));
        }
        return id;
    }
}
