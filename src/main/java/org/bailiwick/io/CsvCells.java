package org.bailiwick.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Place;

/** Reads the cells of CSV files as the values that a JSON document would hold; a missing node stands for what was reported. */
final class CsvCells {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}([,.' \\u00A0\\u202F’])\\d{3}(\\1\\d{3})*([.,]\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+");
    private static final Pattern REQUIREMENT = Pattern.compile("([^>*=]+)(?:>=([^>*=]+))?(?:\\*([^>*=]+))?");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Set<String> YES = Set.of("yes", "y", "1", "x", "t", "ja", "oui", "wahr", "vrai", "是");

    private final Budget budget;
    private final Findings findings;

    CsvCells(Budget budget, Findings findings) {
        this.budget = budget;
        this.findings = findings;
    }

    /**
     * Reads a cell that is not blank.
     *
     * @param pointer the place of the field that it becomes
     */
    JsonNode read(CsvColumns.Kind kind, String cell, String pointer) {
        if (cell.length() > Limits.TEXT_LENGTH) {
            findings.error("textTooLong", pointer, JsonTree.tooLong(cell));
            return MissingNode.getInstance();
        }
        if (!budget.takesValue(() -> Place.at(pointer))) {
            return MissingNode.getInstance();
        }
        return switch (kind) {
            case TEXT -> NODES.textNode(cell);
            case WORD -> NODES.textNode(Ids.trim(cell));
            case NUMBER -> number(cell, pointer);
            case FLAG -> flag(Ids.trim(cell), pointer);
            case LIST -> list(cell, pointer, (part, place) -> NODES.textNode(part));
            case REQUIREMENTS -> list(cell, pointer, this::requirement);
            case PATTERNS -> list(cell, pointer, this::pattern);
            case PREFERENCES -> list(cell, pointer, this::preference);
        };
    }

    private JsonNode bad(String code, String pointer, String message) {
        findings.error(code, pointer, "%s %s".formatted(Values.field(pointer), message));
        return MissingNode.getInstance();
    }

    private JsonNode number(String cell, String pointer) {
        String text = Ids.trim(cell);
        if (!NUMBER.matcher(text).matches()) {
            return notNumber(text, pointer);
        }
        BigDecimal number = JsonTree.number(text);
        if (number == null) {
            findings.error("numberTooLong", pointer, JsonTree.outOfBounds(text));
            return MissingNode.getInstance();
        }
        return DecimalNode.valueOf(number);
    }

    private JsonNode notNumber(String text, String pointer) {
        String shown = Values.shown(text);
        if (GROUPED.matcher(text).matches()) {
            String digits = text.replaceAll("[' \\u00A0\\u202F’]", "");
            int last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
            boolean decimals = last >= 0 && digits.indexOf(digits.charAt(last)) == last && digits.length() - last != 4;
            String whole = (decimals ? digits.substring(0, last) : digits).replaceAll("[,.]", "");
            String mend = decimals ? whole + "." + digits.substring(last + 1) : whole;
            String message = "(%s) must be a number without separators of thousands. Maybe %s was meant.";
            return bad("thousandsSeparator", pointer, message.formatted(shown, mend));
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            String message = "(%s) must have a point before its decimals. Maybe %s was meant.";
            return bad("decimalComma", pointer, message.formatted(shown, text.replace(',', '.')));
        }
        String maybe =
                text.endsWith("%") ? "Maybe leave out the percent sign." : "Maybe it stands in the wrong column.";
        return bad("notNumber", pointer, "(%s) must be a number such as 12.5. %s".formatted(shown, maybe));
    }

    private JsonNode flag(String text, String pointer) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.equals("true") || word.equals("false")) {
            return NODES.booleanNode(word.equals("true"));
        }
        String message = "(%s) must be true or false. Maybe %s was meant.";
        return bad("notBoolean", pointer, message.formatted(Values.shown(text), YES.contains(word) ? "true" : "false"));
    }

    /** Reads one part of a list. */
    private interface Part {
        JsonNode read(String part, String pointer);
    }

    private ArrayNode list(String cell, String pointer, Part part) {
        ArrayNode list = NODES.arrayNode();
        for (String text : BAR.split(cell, -1)) {
            if (!budget.takesValue(() -> Place.at(pointer))) {
                break;
            }
            list.add(part.read(Ids.trim(text), Pointers.child(pointer, list.size())));
        }
        return list;
    }

    private JsonNode requirement(String part, String pointer) {
        Matcher matcher = REQUIREMENT.matcher(part);
        if (!matcher.matches()) {
            String message =
                    "(%s) must be a skill with a least level and a weight, such as finance>=2*3. Maybe > without = was typed.";
            return bad("badRequirement", pointer, message.formatted(Values.shown(part)));
        }
        ObjectNode requirement = NODES.objectNode();
        requirement.put("skill", Ids.trim(matcher.group(1)));
        if (matcher.group(2) != null) {
            requirement.set("min", number(matcher.group(2), Pointers.child(pointer, "min")));
        }
        if (matcher.group(3) != null) {
            requirement.set("weight", number(matcher.group(3), Pointers.child(pointer, "weight")));
        }
        return requirement;
    }

    private JsonNode pattern(String part, String pointer) {
        List<String> names = List.of(part.split("/", -1));
        if (names.size() != 3 || names.stream().anyMatch(name -> Ids.trim(name).isEmpty())) {
            String message = "(%s) must be role/segment/stage. Maybe %s stands for what may be any, as in hunter/*/*.";
            return bad("badPattern", pointer, message.formatted(Values.shown(part), DutyPattern.ANY));
        }
        ObjectNode pattern = NODES.objectNode();
        pattern.put("role", Ids.trim(names.get(0)));
        pattern.put("segment", Ids.trim(names.get(1)));
        pattern.put("stage", Ids.trim(names.get(2)));
        return pattern;
    }

    private JsonNode preference(String part, String pointer) {
        int mark = part.lastIndexOf('=');
        if (mark < 0) {
            String message = "(%s) must end with a score, such as hunter/*/*=2. Maybe the equals sign was left out.";
            return bad("badPreference", pointer, message.formatted(Values.shown(part)));
        }
        JsonNode pattern = pattern(part.substring(0, mark), pointer);
        if (pattern instanceof ObjectNode preference) {
            preference.set("score", number(part.substring(mark + 1), Pointers.child(pointer, "score")));
        }
        return pattern;
    }
}
