package org.bailiwick.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * One object of the input with typed access to its fields.
 *
 * <p>Whatever is wrong is reported, and a harmless value returned instead, so that the rest is examined too. What was
 * asked for is what is known: {@link #end} reports every other field.
 */
final class Row {
    private final Values values;
    private final String what;
    private final String pointer;

    /** Null for what is not an object, which was reported: every field is then absent without a word. */
    private final @Nullable ObjectNode fields;

    private final List<String> known = new ArrayList<>();
    private int found;

    private Row(Values values, String what, String pointer, @Nullable ObjectNode fields) {
        this.values = values;
        this.what = what;
        this.pointer = pointer;
        this.fields = fields;
    }

    static Row of(Values values, String what, String pointer, JsonNode node) {
        ObjectNode fields = values.object(node, pointer, what);
        return new Row(values, what, pointer, fields);
    }

    /** Makes something of an object, and reports the fields that were not asked for. */
    static <T> T make(Values values, String what, String pointer, JsonNode node, Function<Row, T> maker) {
        Row row = of(values, what, pointer, node);
        T made = maker.apply(row);
        row.end();
        return made;
    }

    private @Nullable JsonNode find(String name) {
        known.add(name);
        JsonNode node = fields == null ? null : fields.get(name);
        if (node == null) {
            return null;
        }
        found++;
        return node.isNull() ? null : node;
    }

    private @Nullable JsonNode require(String name) {
        JsonNode node = find(name);
        if (node == null && fields != null) {
            missing(name);
        }
        return node;
    }

    private void missing(String name) {
        values.findings()
                .error(
                        "missingField",
                        at(name),
                        "the %s must have a value for %s. Maybe it was left out.".formatted(what, name));
    }

    private String at(String name) {
        return Pointers.child(pointer, name);
    }

    String pointer() {
        return pointer;
    }

    /** A required id; a made-up one where it is missing. */
    String id(String name) {
        JsonNode node = require(name);
        String id = node == null ? null : values.id(node, at(name));
        if (id == null
                && node != null
                && node.isTextual()
                && Ids.trim(node.textValue()).isEmpty()) {
            missing(name);
        }
        return id == null ? "unknown-" + pointer.substring(pointer.lastIndexOf('/') + 1) : id;
    }

    @Nullable
    String idOrNull(String name) {
        JsonNode node = find(name);
        return node == null ? null : values.id(node, at(name));
    }

    String id(String name, String fallback) {
        String id = idOrNull(name);
        return id == null ? fallback : id;
    }

    @Nullable
    String textOrNull(String name) {
        JsonNode node = find(name);
        return node == null ? null : values.text(node, at(name));
    }

    String text(String name, String fallback) {
        String text = textOrNull(name);
        return text == null ? fallback : text;
    }

    boolean flag(String name) {
        JsonNode node = find(name);
        return node != null && values.flag(node, at(name));
    }

    BigDecimal decimal(String name) {
        JsonNode node = require(name);
        BigDecimal value = node == null ? null : values.decimal(node, at(name));
        return value == null ? BigDecimal.ZERO : value;
    }

    @Nullable
    BigDecimal decimalOrNull(String name) {
        JsonNode node = find(name);
        return node == null ? null : values.decimal(node, at(name));
    }

    BigDecimal decimal(String name, BigDecimal fallback) {
        BigDecimal value = decimalOrNull(name);
        return value == null ? fallback : value;
    }

    @Nullable
    Integer integerOrNull(String name) {
        Long value = number(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? null : value.intValue();
    }

    int integer(String name, int fallback) {
        Integer value = integerOrNull(name);
        return value == null ? fallback : value;
    }

    @Nullable
    Long longOrNull(String name) {
        return number(name, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    long longInteger(String name, long fallback) {
        Long value = longOrNull(name);
        return value == null ? fallback : value;
    }

    private @Nullable Long number(String name, long least, long most) {
        JsonNode node = find(name);
        return node == null ? null : values.integer(node, at(name), least, most);
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        JsonNode node = find(name);
        return node == null ? null : values.date(node, at(name));
    }

    /** One of a few words. */
    <E> E choice(String name, Map<String, E> words, E fallback) {
        return choice(find(name), name, words, fallback);
    }

    /** One of a few words, required; a stand-in where it is missing. */
    <E> E requiredChoice(String name, Map<String, E> words, E standIn) {
        return choice(require(name), name, words, standIn);
    }

    private <E> E choice(@Nullable JsonNode node, String name, Map<String, E> words, E fallback) {
        E value = node == null ? null : values.choice(node, at(name), words);
        return value == null ? fallback : value;
    }

    List<String> ids(String name) {
        JsonNode node = find(name);
        return node == null ? List.of() : values.ids(node, at(name));
    }

    List<String> requiredIds(String name) {
        JsonNode node = require(name);
        return node == null ? List.of() : values.ids(node, at(name));
    }

    /** Decimals by id. */
    Map<String, BigDecimal> decimals(String name) {
        JsonNode node = find(name);
        ObjectNode object = node == null ? null : values.object(node, at(name), name);
        Map<String, BigDecimal> decimals = new LinkedHashMap<>();
        if (object != null) {
            object.properties().forEach(entry -> {
                String place = Pointers.child(at(name), entry.getKey());
                BigDecimal value = entry.getValue().isNull() ? null : values.decimal(entry.getValue(), place);
                String id = values.name(entry.getKey(), place);
                if (id != null && value != null && decimals.put(id, value) != null) {
                    values.findings().error("duplicateField", place, "%s stands twice in %s.".formatted(id, name));
                }
            });
        }
        return decimals;
    }

    /** The objects of a list. */
    <T> List<T> rows(String name, String rowName, Function<Row, T> maker) {
        JsonNode node = find(name);
        List<T> rows = new ArrayList<>();
        if (node != null && values.isArray(node, at(name))) {
            for (int i = 0; i < node.size(); i++) {
                rows.add(make(values, rowName, Pointers.child(at(name), i), node.get(i), maker));
            }
        }
        return rows;
    }

    /** The object of a field, or null where it is absent or no object. */
    <T> @Nullable T child(String name, String childName, Function<Row, T> maker) {
        JsonNode node = find(name);
        ObjectNode child = node == null ? null : values.object(node, at(name), childName);
        return child == null ? null : make(values, childName, at(name), child, maker);
    }

    boolean has(String name) {
        return fields != null && fields.hasNonNull(name);
    }

    void warning(String name, String code, String message) {
        values.findings().warning(code, Place.at(at(name)), message);
    }

    /** A required month; any month where it is missing. */
    YearMonth period(String name) {
        JsonNode node = require(name);
        YearMonth period = node == null ? null : values.period(node, at(name));
        return period == null ? ProblemParts.NO_PERIOD : period;
    }

    /** Reports every field that nobody asked for. */
    private void end() {
        if (fields == null || found == fields.size()) {
            return;
        }
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                values.findings()
                        .error(
                                "unknownField",
                                at(name),
                                "the %s has no field (%s). %s"
                                        .formatted(
                                                what,
                                                Values.shown(name),
                                                values.findings().guess(name, known)));
            }
        });
    }
}
