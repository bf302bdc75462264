package org.bailiwick.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Walks through the top level of one JSON document, so that long lists never stand in memory as a tree. */
final class JsonDocument {
    private final Opening opening;
    private final String name;
    private final String format;
    private final Findings findings;

    /** What the top level of a document may hold. */
    interface Fields {
        /** The fields it knows, besides {@code format}. */
        Set<String> known();

        /** Takes the value of a known field, never null. */
        void take(String field, JsonTree tree) throws IOException;
    }

    /** Opens the text of a document. */
    @FunctionalInterface
    interface Opening {
        /** The text, or null where the reason not to read it was reported. */
        @Nullable
        Reader open(Findings findings) throws IOException;
    }

    /**
     * Prepares a walk through a file.
     *
     * @param format the word that the document's {@code format} must be
     */
    JsonDocument(Path path, String name, String format, Findings findings) {
        this(found -> TextFile.open(path, name, found), name, format, findings);
    }

    /**
     * Prepares a walk.
     *
     * @param format the word that the document's {@code format} must be
     */
    JsonDocument(Opening opening, String name, String format, Findings findings) {
        this.opening = opening;
        this.name = name;
        this.format = format;
        this.findings = findings;
    }

    /**
     * Reads the document.
     *
     * @return the names of its fields that have a value, or null where it is not JSON or of another format, which was reported
     */
    @Nullable
    Set<String> read(Fields fields) {
        try (Reader text = opening.open(findings)) {
            if (text == null) {
                return null;
            }
            try (JsonParser parser = JsonTree.FACTORY.createParser(text)) {
                return walk(parser, fields);
            }
        } catch (IOException e) {
            findings.error("notReadable", TextFile.file(name), TextFile.unreadable(name, e));
        }
        return null;
    }

    private @Nullable Set<String> walk(JsonParser parser, Fields fields) throws IOException {
        try {
            return fields(parser, fields);
        } catch (StreamConstraintsException e) {
            findings.error("tooDeepOrLong", place(parser.currentLocation()), JsonSyntax.message(e));
        } catch (JacksonException e) {
            findings.error("notJson", place(e.getLocation()), JsonSyntax.message(e));
        }
        return null;
    }

    private @Nullable Set<String> fields(JsonParser parser, Fields fields) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            String what = parser.currentToken() == null ? "is empty" : "does not begin with {";
            findings.error(
                    "notJson",
                    new Place(name, "", 1, 1),
                    "%s %s, and a document is an object. Maybe another file was meant.".formatted(name, what));
            return null;
        }
        JsonTree tree = new JsonTree(parser, findings);
        Set<String> seen = new HashSet<>();
        Set<String> present = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (seen.size() > Limits.DOCUMENT_FIELDS) {
                findings.error(
                        "tooManyFields",
                        place(parser.currentTokenLocation()),
                        "the document has more than %d fields. Maybe another file was meant."
                                .formatted(Limits.DOCUMENT_FIELDS));
                return null;
            }
            String field = parser.currentName();
            parser.nextToken();
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                present.add(field);
            }
            if (!seen.add(field)) {
                findings.error("duplicateField", Pointers.child("", field), JsonTree.duplicate(field));
                parser.skipChildren();
            } else if (field.equals("format")) {
                if (!isFormat(parser)) {
                    return null;
                }
            } else if (!fields.known().contains(field)) {
                findings.error(
                        "unknownField",
                        Pointers.child("", field),
                        "the document has no field (%s). %s"
                                .formatted(Values.shown(field), Nearest.maybe(field, fields.known())));
                parser.skipChildren();
            } else if (present.contains(field)) {
                fields.take(field, tree);
            }
        }
        require(seen, "format", "Maybe \"format\": \"%s\" must be added.".formatted(format));
        if (parser.nextToken() != null) {
            findings.error(
                    "trailingContent",
                    place(parser.currentTokenLocation()),
                    "there is more text behind the end of the document. Maybe two files were joined.");
        }
        return present;
    }

    /** Reports a field of the document that is not there. */
    void require(Set<String> present, String field, String maybe) {
        if (!present.contains(field)) {
            findings.error(
                    "missingField",
                    Pointers.child("", field),
                    "the document must have the field %s. %s".formatted(field, maybe));
        }
    }

    private boolean isFormat(JsonParser parser) throws IOException {
        String found = parser.getText();
        if (parser.currentToken() == JsonToken.VALUE_STRING && found.equals(format)) {
            return true;
        }
        findings.error(
                "unknownFormat",
                "/format",
                "format (%s) must be %s. Maybe another kind of file was meant, or it was written by another version."
                        .formatted(Values.shown(found), format));
        return false;
    }

    private Place place(@Nullable JsonLocation at) {
        return at == null ? TextFile.file(name) : new Place(name, "", at.getLineNr(), at.getColumnNr());
    }
}
