package org.bailiwick.io;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A value in a small document, which is asked for what it should be and reports where it is not. What is asked for by name and
 * not there, or blank, has the default; what is wrong is reported once and has the default as well. Not thread-safe.
 */
public final class DocumentNode {
    private final Findings findings;
    private final Place place;
    private final @Nullable String scalar;
    private final @Nullable List<DocumentNode> items;
    private final @Nullable Map<String, DocumentNode> entries;

    DocumentNode(
            Findings findings,
            Place place,
            @Nullable String scalar,
            @Nullable List<DocumentNode> items,
            @Nullable Map<String, DocumentNode> entries) {
        this.findings = findings;
        this.place = place;
        this.scalar = scalar;
        this.items = items;
        this.entries = entries;
    }

    /**
     * Tells whether this has names and values.
     *
     * @return true for such a node
     */
    public boolean isMap() {
        return entries != null;
    }

    private boolean isBlank() {
        return scalar == null && items == null && entries == null;
    }

    /**
     * Reports this value.
     *
     * @param code the finding's code
     * @param rule what it must be, to go on from "must be"
     * @param maybe the likely mend, a sentence
     */
    public void error(String code, String rule, String maybe) {
        String value = scalar != null ? " (%s)".formatted(Values.shown(scalar)) : "";
        report(code, "%s%s must be %s. %s".formatted(Values.field(place.pointer()), value, rule, maybe));
    }

    /**
     * Reports something about this value in other words.
     *
     * @param code the finding's code
     * @param message the value, the rule and the likely mend
     */
    public void report(String code, String message) {
        findings.error(code, place, message);
    }

    /**
     * Reports the names that mean nothing here.
     *
     * @param known the names that do
     */
    public void only(Collection<String> known) {
        names().forEach((name, node) -> {
            if (!known.contains(name)) {
                node.report(
                        "unknownField",
                        "%s has no field (%s). %s"
                                .formatted(
                                        Values.field(place.pointer()),
                                        Values.shown(name),
                                        findings.guess(name, known)));
            }
        });
    }

    /**
     * Reports a name that must be there.
     *
     * @param name the name
     * @param maybe the likely mend, a sentence
     */
    public void require(String name, String maybe) {
        if (child(name).isBlank()) {
            report(
                    "missingField",
                    "%s must have the field %s. %s".formatted(Values.field(place.pointer()), name, maybe));
        }
    }

    /**
     * Returns a value by its name.
     *
     * @param name the name
     * @return the value; a blank one where there is none
     */
    public DocumentNode child(String name) {
        DocumentNode found = names().get(name);
        Place below = new Place(place.file(), Pointers.child(place.pointer(), name), place.line(), place.column());
        return found != null ? found : new DocumentNode(findings, below, null, null, null);
    }

    /**
     * Tells whether there is a value of a name.
     *
     * @param name the name
     * @return false where there is none, or a blank one
     */
    public boolean has(String name) {
        return !child(name).isBlank();
    }

    /**
     * Returns the names and values.
     *
     * @return the values by name in the order of the document; empty where this is blank, or no such node, which is reported
     */
    public Map<String, DocumentNode> entries() {
        if (entries == null && !isBlank()) {
            error(
                    "wrongType",
                    "names with values",
                    "Maybe \"name: value\" lines were meant, further in than this one.");
        }
        return names();
    }

    private Map<String, DocumentNode> names() {
        return entries == null ? Map.of() : Collections.unmodifiableMap(entries);
    }

    /**
     * Returns the entries of a list.
     *
     * @return the entries; empty where this is blank, or no list, which is reported
     */
    public List<DocumentNode> items() {
        if (items == null && !isBlank()) {
            error("wrongType", "a list", "Maybe brackets [ ] are missing.");
        }
        return items == null ? List.of() : Collections.unmodifiableList(items);
    }

    /**
     * Returns the text of this value.
     *
     * @return the text without spaces around; null where this is blank, or no text of at most 1,000 visible characters, which is
     *     reported
     */
    public @Nullable String text() {
        if (isBlank()) {
            return null;
        }
        String text = scalar == null ? "" : scalar.strip();
        if (text.isEmpty()) {
            error("wrongType", "a text", "Maybe leave the field out.");
        } else if (text.length() > 1_000 || text.chars().anyMatch(Character::isISOControl)) {
            error("badText", "a text of at most 1000 characters on one line", "Maybe a quote is missing.");
        } else {
            return text;
        }
        return null;
    }

    /**
     * Returns a text by its name.
     *
     * @param name the name
     * @return the text, or null where it is blank or wrong
     */
    public @Nullable String text(String name) {
        return child(name).text();
    }

    /**
     * Returns a text by its name.
     *
     * @param name the name
     * @param fallback the default
     * @return the text, or the default
     */
    public String text(String name, String fallback) {
        String text = text(name);
        return text != null ? text : fallback;
    }

    /**
     * Returns a switch by its name.
     *
     * @param name the name
     * @return whether it is on; off by default
     */
    public boolean flag(String name) {
        String text = text(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            child(name).error("wrongType", "true or false", "Maybe true was meant.");
        }
        return "true".equals(text);
    }

    /**
     * Returns the number of this value.
     *
     * @param rule what it must be, to go on from "must be"
     * @param isMet whether a number is so
     * @param maybe the likely mend of one that is not, a sentence
     * @return the number; null where this is blank, or wrong, which is reported
     */
    public @Nullable BigDecimal number(String rule, Predicate<BigDecimal> isMet, String maybe) {
        String text = text();
        if (text == null) {
            return null;
        }
        BigDecimal number = plain(text);
        if (number == null) {
            error("wrongType", "a number", "Maybe it has a unit or a comma: write 1234.5.");
        } else if (!isMet.test(number)) {
            error("outOfRange", rule, maybe);
            return null;
        }
        return number;
    }

    private static @Nullable BigDecimal plain(String text) {
        try {
            BigDecimal number = text.length() > Limits.NUMBER_LENGTH ? null : new BigDecimal(text);
            return number == null || Math.abs(number.scale()) > Limits.EXPONENT ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Returns the whole number of this value.
     *
     * @param least the least allowed
     * @param most the most allowed
     * @return the number; null where this is blank, or wrong, which is reported
     */
    public @Nullable Integer whole(int least, int most) {
        BigDecimal number = number(
                "a whole number from %d to %d".formatted(least, most),
                value -> value.stripTrailingZeros().scale() <= 0
                        && value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0,
                "Maybe a digit is missing, or one too many.");
        return number == null ? null : number.intValueExact();
    }
    /**
     * Returns which of some known values this is.
     *
     * @param known the values by their names
     * @param <T> what they are
     * @return the value; null where this is blank, or none of them, which is reported
     */
    public <T> @Nullable T oneOf(Map<String, T> known) {
        String text = text();
        if (text == null) {
            return null;
        }
        T found = known.get(text);
        if (found == null) {
            report(
                    "unknownValue",
                    "%s (%s) is none of the known values. %s"
                            .formatted(
                                    Values.field(place.pointer()),
                                    Values.shown(text),
                                    findings.guess(text, known.keySet())));
        }
        return found;
    }
}
