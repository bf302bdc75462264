package org.bailiwick.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Turns the values of one input into types; null stands for what is wrong and was reported. */
final class Values {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);
    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;
    private static final int SHOWN = 60;

    private final Findings findings;
    private final Ids ids;

    Values(Findings findings) {
        this.findings = findings;
        this.ids = new Ids(findings);
    }

    Findings findings() {
        return findings;
    }

    @Nullable
    ObjectNode object(JsonNode node, String pointer, String what) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        wrongType(node, pointer, "%s must be an object".formatted(what), "Maybe braces { } are missing.");
        return null;
    }

    boolean isArray(JsonNode node, String pointer) {
        if (!node.isArray()) {
            wrongType(node, pointer, "%s must be a list".formatted(field(pointer)), "Maybe brackets [ ] are missing.");
        }
        return node.isArray();
    }

    /** An id, or null without a word where it is empty. */
    @Nullable
    String id(JsonNode node, String pointer) {
        if (!node.isTextual()) {
            wrongType(node, pointer, "%s must be a text".formatted(field(pointer)), "Maybe quotes are missing.");
            return null;
        }
        return ids.id(node.textValue(), Place.at(pointer));
    }

    /** A name of a field that is an id itself. */
    @Nullable
    String name(String raw, String pointer) {
        String name = ids.id(raw, Place.at(pointer));
        if (name == null && Ids.trim(raw).isEmpty()) {
            findings.error("missingField", pointer, "a name is empty. Maybe the id of a skill or measure is missing.");
        }
        return name;
    }

    List<String> ids(JsonNode node, String pointer) {
        List<String> list = new ArrayList<>();
        if (isArray(node, pointer)) {
            for (int i = 0; i < node.size(); i++) {
                String place = Pointers.child(pointer, i);
                String id = id(node.get(i), place);
                if (id != null) {
                    list.add(id);
                } else if (node.get(i).isTextual()
                        && Ids.trim(node.get(i).textValue()).isEmpty()) {
                    findings.error("missingField", place, "an id is empty. Maybe the list has a separator too many.");
                }
            }
        }
        return list;
    }

    /** A text as it stands, or null without a word where it is blank. */
    @Nullable
    String text(JsonNode node, String pointer) {
        if (!node.isTextual()) {
            wrongType(node, pointer, "%s must be a text".formatted(field(pointer)), "Maybe quotes are missing.");
            return null;
        }
        String text = node.textValue();
        return Ids.trim(text).isEmpty() || !ids.isClean(text, Place.at(pointer)) ? null : text;
    }

    boolean flag(JsonNode node, String pointer) {
        if (!node.isBoolean()) {
            wrongType(
                    node, pointer, "%s must be true or false".formatted(field(pointer)), "Maybe it stands in quotes.");
        }
        return node.asBoolean(false);
    }

    @Nullable
    BigDecimal decimal(JsonNode node, String pointer) {
        if (!node.isNumber()) {
            wrongType(node, pointer, "%s must be a number".formatted(field(pointer)), "Maybe it stands in quotes.");
            return null;
        }
        return node.decimalValue();
    }

    @Nullable
    Long integer(JsonNode node, String pointer, long least, long most) {
        BigDecimal value = decimal(node, pointer);
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            findings.error(
                    "notInteger",
                    pointer,
                    "%s (%s) must be a whole number. Maybe round it.".formatted(field(pointer), value));
            return null;
        }
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            findings.error(
                    "outOfRange",
                    pointer,
                    "%s (%s) must be between %d and %d. Maybe digits were doubled."
                            .formatted(field(pointer), value, least, most));
            return null;
        }
        return value.longValueExact();
    }

    @Nullable
    LocalDate date(JsonNode node, String pointer) {
        String text = word(node, pointer);
        try {
            return text == null ? null : LocalDate.parse(inLength(text, DAY_LENGTH), DATE);
        } catch (DateTimeException e) {
            bad(
                    "badDate",
                    pointer,
                    text,
                    "a day as YYYY-MM-DD, such as 2026-12-31",
                    "Maybe a spreadsheet changed it: format the column as text.");
            return null;
        }
    }

    @Nullable
    YearMonth period(JsonNode node, String pointer) {
        String text = word(node, pointer);
        try {
            return text == null ? null : YearMonth.parse(inLength(text, MONTH_LENGTH), MONTH);
        } catch (DateTimeException e) {
            bad(
                    "badPeriod",
                    pointer,
                    text,
                    "a month as YYYY-MM, such as 2026-12",
                    "Maybe a spreadsheet changed it: format the cell as text.");
            return null;
        }
    }

    /** Years beyond four digits would be written with a sign. */
    private static String inLength(String text, int length) {
        if (text.length() != length) {
            throw new DateTimeException(text);
        }
        return text;
    }

    <E> @Nullable E choice(JsonNode node, String pointer, Map<String, E> words) {
        String text = word(node, pointer);
        E value = text == null ? null : words.get(text);
        if (text != null && value == null) {
            bad(
                    "unknownValue",
                    pointer,
                    text,
                    "one of " + String.join(", ", words.keySet()),
                    Nearest.maybe(text, words.keySet()));
        }
        return value;
    }

    private @Nullable String word(JsonNode node, String pointer) {
        if (!node.isTextual()) {
            wrongType(node, pointer, "%s must be a text".formatted(field(pointer)), "Maybe quotes are missing.");
            return null;
        }
        return node.textValue();
    }

    private void bad(String code, String pointer, String text, String rule, String maybe) {
        findings.error(code, pointer, "%s (%s) must be %s. %s".formatted(field(pointer), shown(text), rule, maybe));
    }

    private void wrongType(JsonNode node, String pointer, String rule, String maybe) {
        if (!node.isMissingNode()) {
            findings.error("wrongType", pointer, "%s, not %s. %s".formatted(rule, shown(node.toString()), maybe));
        }
    }

    /** A text short enough for a message, without anything that could upset a terminal. */
    static String shown(String text) {
        return shown(text, SHOWN);
    }

    static String shown(String text, int most) {
        String visible = text.replaceAll("\\p{C}", " ");
        return visible.length() <= most ? visible : visible.substring(0, most) + "…";
    }

    /** What a message calls the field of a pointer: its name, or the list's name and the place in it, from 1. */
    static String field(String pointer) {
        List<String> names = Pointers.names(pointer);
        if (names.isEmpty()) {
            return "the document";
        }
        String last = names.get(names.size() - 1);
        int index = Pointers.index(last);
        return index < 0 || names.size() < 2 ? last : "%s entry %d".formatted(names.get(names.size() - 2), index + 1);
    }
}
