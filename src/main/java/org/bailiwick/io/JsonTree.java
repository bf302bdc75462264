package org.bailiwick.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Builds small trees from a JSON stream, reporting what a tree cannot hold: doubled names and values beyond the limits. */
final class JsonTree {
    /** The parser's own limits are wider than ours where ours give a finding and go on. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(Limits.FILE_BYTES)
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNumberLength(100 * Limits.NUMBER_LENGTH)
                    .maxStringLength(100 * Limits.TEXT_LENGTH)
                    .maxNameLength(Limits.TEXT_LENGTH)
                    .build())
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Findings findings;
    private final Budget budget;

    JsonTree(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
        this.budget = new Budget(findings);
    }

    /**
     * Reads the value that begins at the current token.
     *
     * @return the value; a missing node for one that was reported
     * @throws IOException where the text is not JSON
     */
    JsonNode read() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /**
     * Reads a list at the current token, a tree a row.
     *
     * @param places takes where each row begins
     * @param taker takes the rows in order
     * @throws IOException where the text is not JSON
     */
    void rows(RowPlaces places, Consumer<JsonNode> taker) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            String message = "%s must be a list. Maybe brackets [ ] are missing.".formatted(parser.currentName());
            findings.error("wrongType", pointer(), message);
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (budget.takesRow(this::here)) {
                JsonLocation place = parser.currentTokenLocation();
                places.add(place.getLineNr(), place.getColumnNr());
                taker.accept(read());
            } else {
                parser.skipChildren();
            }
        }
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (object.has(name)) {
                findings.error("duplicateField", pointer(), duplicate(name));
                parser.skipChildren();
            } else if (budget.takesValue(this::here)) {
                object.set(name, read());
            } else {
                parser.skipChildren();
            }
        }
        return object;
    }

    static String duplicate(String name) {
        return "the field %s stands twice in one object. Maybe one of them was meant for another row."
                .formatted(Values.shown(name));
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (budget.takesValue(this::here)) {
                array.add(read());
            } else {
                parser.skipChildren();
            }
        }
        return array;
    }

    private JsonNode text() throws IOException {
        String text = parser.getText();
        if (text.length() > Limits.TEXT_LENGTH) {
            findings.error("textTooLong", pointer(), tooLong(text));
            return MissingNode.getInstance();
        }
        return NODES.textNode(text);
    }

    static String tooLong(String text) {
        return "a text of %d characters (%s) is over the limit of %d. Maybe a quote is missing."
                .formatted(text.length(), Values.shown(text), Limits.TEXT_LENGTH);
    }

    private JsonNode number() throws IOException {
        BigDecimal number = number(parser.getText());
        if (number == null) {
            findings.error("numberTooLong", pointer(), outOfBounds(parser.getText()));
            return MissingNode.getInstance();
        }
        return DecimalNode.valueOf(number);
    }

    /** Reads a number that is well formed; null where it is beyond the limits. */
    static @Nullable BigDecimal number(String text) {
        if (text.length() > Limits.NUMBER_LENGTH) {
            return null;
        }
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        String exponent = mark < 0 ? "0" : text.substring(mark + 1);
        // More than four characters would be beyond the limit in any case, or zeros in front.
        if (exponent.length() > 4 || Math.abs(Integer.parseInt(exponent)) > Limits.EXPONENT) {
            return null;
        }
        return new BigDecimal(text);
    }

    static String outOfBounds(String text) {
        return "the number (%s) has more than %d characters or an exponent beyond %d. Maybe a separator is missing."
                .formatted(Values.shown(text), Limits.NUMBER_LENGTH, Limits.EXPONENT);
    }

    private Place here() {
        return Place.at(pointer());
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
