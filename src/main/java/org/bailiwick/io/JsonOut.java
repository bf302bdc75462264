package org.bailiwick.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document in one of two styles; fields come in the order of the calls.
 *
 * <p>Not thread-safe. What a method writes stands in the object that {@link #start()} began last.
 */
public final class JsonOut implements AutoCloseable {
    /** What is left out, and how the text is laid out. */
    public enum Style {
        /** Fields at their default are left out; a line a row. */
        READABLE,
        /** Every field is written, null where it has no value; one line without spaces. */
        CANONICAL
    }

    /**
     * Writes a value as a part of the document.
     *
     * @param <T> what is written
     */
    public interface Part<T> {
        /**
         * Writes the value.
         *
         * @param value the value
         * @throws IOException where writing fails
         */
        void write(T value) throws IOException;
    }

    private final JsonGenerator json;
    private final boolean full;

    /**
     * Begins a document.
     *
     * @param out takes the text, UTF-8; stays open
     * @param style the style
     * @throws IOException where writing fails
     */
    public JsonOut(OutputStream out, Style style) throws IOException {
        json = JsonTree.FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
        json.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature());
        full = style == Style.CANONICAL;
        if (!full) {
            json.setPrettyPrinter(new RowLayout());
        }
    }

    /**
     * Begins an object.
     *
     * @throws IOException where writing fails
     */
    public void start() throws IOException {
        json.writeStartObject();
    }

    /**
     * Ends the object.
     *
     * @throws IOException where writing fails
     */
    public void end() throws IOException {
        json.writeEndObject();
    }

    /**
     * Writes a field of text.
     *
     * @param name the field's name
     * @param value its value
     * @throws IOException where writing fails
     */
    public void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void text(String name, @Nullable String value, @Nullable String fallback) throws IOException {
        if (value == null) {
            noValue(name);
        } else if (full || !value.equals(fallback)) {
            text(name, value);
        }
    }

    /**
     * Writes a field of text, null where it has no value.
     *
     * @param name the field's name
     * @param value its value, or null
     * @throws IOException where writing fails
     */
    public void textOrNull(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    /**
     * Writes a field with a whole number.
     *
     * @param name the field's name
     * @param value its value
     * @throws IOException where writing fails
     */
    public void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void number(String name, long value, long fallback) throws IOException {
        if (full || value != fallback) {
            number(name, value);
        }
    }

    /**
     * Writes a field with a decimal, in plain notation.
     *
     * @param name the field's name
     * @param value its value
     * @throws IOException where writing fails
     */
    public void decimal(String name, BigDecimal value) throws IOException {
        json.writeNumberField(name, value);
    }

    void decimal(String name, @Nullable BigDecimal value, @Nullable BigDecimal fallback) throws IOException {
        if (value == null) {
            noValue(name);
        } else if (full || fallback == null || value.compareTo(fallback) != 0) {
            decimal(name, value);
        }
    }

    void numberOrNothing(String name, @Nullable Number value) throws IOException {
        if (value == null) {
            noValue(name);
        } else {
            number(name, value.longValue());
        }
    }

    void flag(String name, boolean value) throws IOException {
        if (full || value) {
            json.writeBooleanField(name, value);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        list(name, values, this::value);
    }

    /**
     * Writes a text as an element of a list.
     *
     * @param value the text
     * @throws IOException where writing fails
     */
    public void value(String value) throws IOException {
        json.writeString(value);
    }

    /**
     * Writes a whole number as an element of a list.
     *
     * @param value the number
     * @throws IOException where writing fails
     */
    public void value(long value) throws IOException {
        json.writeNumber(value);
    }

    /** Tells whether a value need not be written. */
    boolean leavesOut(Object value, Object fallback) {
        return !full && value.equals(fallback);
    }

    /** A list that is left out where it is empty. */
    <T> void list(String name, List<T> values, Part<T> part) throws IOException {
        if (full || !values.isEmpty()) {
            wholeList(name, values, part);
        }
    }

    /**
     * Writes a list, also where it is empty.
     *
     * @param <T> what its elements are
     * @param name the field's name
     * @param values the elements
     * @param part writes one of them
     * @throws IOException where writing fails
     */
    public <T> void wholeList(String name, List<T> values, Part<T> part) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            part.write(value);
        }
        json.writeEndArray();
    }

    <T> void rows(String name, List<T> values, Part<T> fields) throws IOException {
        list(name, values, object(fields));
    }

    /**
     * Writes a list of objects, also where it is empty.
     *
     * @param <T> what its rows are
     * @param name the field's name
     * @param values the rows
     * @param fields writes the fields of one of them
     * @throws IOException where writing fails
     */
    public <T> void wholeRows(String name, List<T> values, Part<T> fields) throws IOException {
        wholeList(name, values, object(fields));
    }

    private <T> Part<T> object(Part<T> fields) {
        return value -> {
            start();
            fields.write(value);
            end();
        };
    }

    /**
     * Writes a field with an object, or nothing.
     *
     * @param <T> what the object is
     * @param name the field's name
     * @param value the object, or null
     * @param fields writes its fields
     * @throws IOException where writing fails
     */
    public <T> void child(String name, @Nullable T value, Part<T> fields) throws IOException {
        if (value == null) {
            noValue(name);
        } else {
            json.writeFieldName(name);
            object(fields).write(value);
        }
    }

    /** Decimals by name, sorted where the text must not hang on the order in which they were read. */
    void decimals(String name, Map<String, BigDecimal> values) throws IOException {
        if (full || !values.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, BigDecimal> entry : (full ? new TreeMap<>(values) : values).entrySet()) {
                decimal(entry.getKey(), entry.getValue());
            }
            end();
        }
    }

    private void noValue(String name) throws IOException {
        if (full) {
            json.writeNullField(name);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
