package org.bailiwick.io;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Cleans the texts of one input: ids strictly, other texts only of what could harm whoever sees them. */
final class Ids {
    private final Findings findings;

    /** Ids seen to be clean, so that the many rows that name one share its text and are not examined again. */
    private final Map<String, String> clean = new HashMap<>();

    Ids(Findings findings) {
        this.findings = findings;
    }

    /**
     * Returns an id without spaces around it and in Unicode normal form C; both mends are warned of.
     *
     * @return the id, or null where it is empty or holds hidden characters, which the latter is reported
     */
    @Nullable
    String id(String raw, Place place) {
        String known = clean.get(raw);
        if (known != null) {
            return known;
        }
        String trimmed = trim(raw);
        if (trimmed.isEmpty() || holdsHidden(trimmed, true, place)) {
            return null;
        }
        if (!trimmed.equals(raw)) {
            findings.warning(
                    "spaceAround",
                    place,
                    "(%s) has spaces around it, which do not count. Maybe they were pasted along.".formatted(raw));
        }
        String normal = Normalizer.normalize(trimmed, Normalizer.Form.NFC);
        if (!normal.equals(trimmed)) {
            findings.warning(
                    "notNormalForm",
                    place,
                    "(%s) is read in Unicode normal form C. Maybe it was typed on another system than the other rows."
                            .formatted(normal));
        }
        if (normal.equals(raw)) {
            clean.put(normal, normal);
        }
        return normal;
    }

    /** Tells whether a text that is no id may stay; reports it where it may not. */
    boolean isClean(String text, Place place) {
        return !holdsHidden(text, false, place);
    }

    /** Removes spaces of every kind from both ends. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean holdsHidden(String text, boolean asId, Place place) {
        int found = text.codePoints()
                .filter(point -> isHidden(point, asId))
                .findFirst()
                .orElse(-1);
        if (found >= 0) {
            findings.error(
                    "hiddenCharacter",
                    place,
                    "(%s) holds the invisible character U+%04X. Maybe it was pasted from a web page or a document: type it anew."
                            .formatted(withoutHidden(text), found));
        }
        return found >= 0;
    }

    private static String withoutHidden(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(point -> !isHidden(point, true)).limit(60).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** In other texts than ids, line breaks and the joiners of scripts and emoji have their place. */
    private static boolean isHidden(int point, boolean inId) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> inId || (point != '\n' && point != '\r' && point != '\t');
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> inId;
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
