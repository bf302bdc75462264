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

    /** Turns a node into a value, or into null where it is wrong and was reported. */
    private interface Parser<T> {
        @Nullable
        T parse(JsonNode node, String pointer);
    }

    private <T> @Nullable T read(@Nullable JsonNode node, String name, Parser<T> parser) {
        return node == null ? null : parser.parse(node, at(name));
    }

    private static <T> T or(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }

    /** A required id; a made-up one where it is missing. */
    String id(String name) {
        JsonNode node = require(name);
        if (node != null && node.isTextual() && Ids.trim(node.textValue()).isEmpty()) {
            missing(name);
        }
        String row = pointer.substring(pointer.lastIndexOf('/') + 1);
        return or(read(node, name, values::id), "unknown-" + row);
    }

    @Nullable
    String idOrNull(String name) {
        return read(find(name), name, values::id);
    }

    String id(String name, String fallback) {
        return or(idOrNull(name), fallback);
    }

    @Nullable
    String textOrNull(String name) {
        return read(find(name), name, values::text);
    }

    String text(String name, String fallback) {
        return or(textOrNull(name), fallback);
    }

    boolean flag(String name) {
        return or(read(find(name), name, values::flag), false);
    }

    BigDecimal decimal(String name) {
        return or(read(require(name), name, values::decimal), BigDecimal.ZERO);
    }

    @Nullable
    BigDecimal decimalOrNull(String name) {
        return read(find(name), name, values::decimal);
    }

    BigDecimal decimal(String name, BigDecimal fallback) {
        return or(decimalOrNull(name), fallback);
    }

    @Nullable
    Integer integerOrNull(String name) {
        Long value =
                read(find(name), name, (node, at) -> values.integer(node, at, Integer.MIN_VALUE, Integer.MAX_VALUE));
        return value == null ? null : value.intValue();
    }

    int integer(String name, int fallback) {
        return or(integerOrNull(name), fallback);
    }

    @Nullable
    Long longOrNull(String name) {
        return read(find(name), name, (node, at) -> values.integer(node, at, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    long longInteger(String name, long fallback) {
        return or(longOrNull(name), fallback);
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        return read(find(name), name, values::date);
    }

    /** A required month; any month where it is missing. */
    YearMonth period(String name) {
        return or(read(require(name), name, values::period), ProblemParts.NO_PERIOD);
    }

    /** One of a few words. */
    <E> E choice(String name, Map<String, E> words, E fallback) {
        return or(read(find(name), name, (node, at) -> values.choice(node, at, words)), fallback);
    }

    /** One of a few words, required; a stand-in where it is missing. */
    <E> E requiredChoice(String name, Map<String, E> words, E standIn) {
        return or(read(require(name), name, (node, at) -> values.choice(node, at, words)), standIn);
    }

    List<String> ids(String name) {
        return or(read(find(name), name, values::ids), List.of());
    }

    List<String> requiredIds(String name) {
        return or(read(require(name), name, values::ids), List.of());
    }

    /** Decimals by id. */
    Map<String, BigDecimal> decimals(String name) {
        ObjectNode object = read(find(name), name, (node, at) -> values.object(node, at, name));
        Map<String, BigDecimal> decimals = new LinkedHashMap<>();
        if (object != null) {
            object.properties().forEach(entry -> {
                String place = Pointers.child(at(name), entry.getKey());
                BigDecimal value = entry.getValue().isNull() ? null : values.decimal(entry.getValue(), place);
                String id = values.name(entry.getKey(), place);
                if (id != null && value != null && decimals.put(id, value) != null) {
                    values.findings()
                            .error(
                                    "duplicateField",
                                    place,
                                    "%s stands twice in %s. Maybe only spaces differ.".formatted(id, name));
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
        ObjectNode child = read(find(name), name, (node, at) -> values.object(node, at, childName));
        return child == null ? null : make(values, childName, at(name), child, maker);
    }

    boolean has(String name) {
        return fields != null && fields.hasNonNull(name);
    }

    void warning(String name, String code, String message) {
        values.findings().warning(code, Place.at(at(name)), message);
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
