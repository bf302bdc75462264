package org.bailiwick.crm.mapping;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bailiwick.crm.tables.DateForm;
import org.bailiwick.io.DocumentNode;

/** One file of a mapping file. */
final class TableParts {
    private static final List<String> KEYS =
            List.of("file", "sheet", "optional", "columns", "optionalColumns", "dates", "numbers", "entered", "skills");

    private final TableKind kind;
    private final DocumentNode node;
    private final StageParts stages;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<Field, String> columns = new EnumMap<>(Field.class);

    TableParts(TableKind kind, DocumentNode node, StageParts stages) {
        this.kind = kind;
        this.node = node;
        this.stages = stages;
        Field.of(kind).forEach(field -> fields.put(field.id(), field));
    }

    TableMapping table() {
        node.entries();
        node.only(KEYS);
        node.require("file", "Maybe the name of the exported file, such as deals.csv.");
        requireName();
        fields("columns", (field, value) -> {
            String header = value.text();
            if (header != null) {
                columns.put(field, header);
            }
        });
        requireColumns();
        Set<Field> optional = optionalFields();
        return new TableMapping(
                kind,
                node.text("file", ""),
                node.text("sheet"),
                node.flag("optional"),
                columns,
                optional,
                dates(),
                numbers(),
                entered(),
                skills());
    }

    private void requireName() {
        String file = node.text("file");
        if (file != null && (file.contains("/") || file.contains("\\") || file.equals(".."))) {
            node.child("file")
                    .error(
                            "badFile",
                            "a name without directories",
                            "Maybe the file lies beside the folder of the export.");
        }
    }

    private void requireColumns() {
        for (Field field : fields.values()) {
            if (field.isRequired()
                    && !columns.containsKey(field)
                    && !node.child("columns").has(field.id())) {
                node.child("columns")
                        .report(
                                "missingField",
                                "columns of %s must have %s. Maybe the file has it under another header."
                                        .formatted(kind.id(), field.id()));
            }
        }
        if (fields.get("stage") == Field.DEAL_STAGE
                && columns.containsKey(Field.DEAL_STAGE)
                && stages.rules().isEmpty()) {
            node.child("columns")
                    .child("stage")
                    .report(
                            "missingStages",
                            "the column of stages (%s) is mapped, and stages must say what its values mean. Maybe stages was forgotten."
                                    .formatted(columns.get(Field.DEAL_STAGE)));
        }
    }

    private Set<Field> optionalFields() {
        Set<Field> optional = EnumSet.noneOf(Field.class);
        for (DocumentNode item : node.child("optionalColumns").items()) {
            Field field = item.oneOf(fields);
            if (field == null) {
                continue;
            }
            if (field.isRequired()) {
                item.error("notOptional", "a field that a file can lack", "Maybe the whole file is optional: true.");
            } else if (requireColumn(item, field)) {
                optional.add(field);
            }
        }
        return optional;
    }

    private Map<Field, String> dates() {
        Map<Field, String> dates = new EnumMap<>(Field.class);
        fields("dates", (field, value) -> {
            String pattern = value.text();
            if (pattern == null || !requireColumn(value, field)) {
                return;
            }
            if (field.type() != FieldType.DATE) {
                value.report("notForField", "%s has no dates. Maybe another field was meant.".formatted(field.id()));
                return;
            }
            try {
                dates.put(field, DateForm.of(pattern).pattern());
            } catch (IllegalArgumentException e) {
                value.error("badPattern", "a pattern of dates", "Maybe uuuu-MM-dd or dd.MM.uuuu was meant.");
            }
        });
        return dates;
    }

    private Map<Field, String> numbers() {
        Map<Field, String> numbers = new EnumMap<>(Field.class);
        fields("numbers", (field, value) -> {
            String sign = value.text();
            if (sign == null || !requireColumn(value, field)) {
                return;
            }
            if (field.type() != FieldType.NUMBER && field.type() != FieldType.PERCENT) {
                value.report("notForField", "%s has no numbers. Maybe another field was meant.".formatted(field.id()));
            } else if (!sign.equals(".") && !sign.equals(",")) {
                value.error("badSeparator", "\".\" or \",\"", "Maybe it separates groups of digits.");
            } else {
                numbers.put(field, sign);
            }
        });
        return numbers;
    }

    private Map<String, String> entered() {
        requireKind("entered", TableKind.DEALS);
        DocumentNode entered = node.child("entered");
        if (kind == TableKind.DEALS) {
            entered.entries().forEach((stage, column) -> stages.requireStage(column, stage));
        }
        return texts(entered);
    }

    private Map<String, String> skills() {
        requireKind("skills", TableKind.PEOPLE);
        return texts(node.child("skills"));
    }

    private void requireKind(String key, TableKind only) {
        if (kind != only && node.has(key)) {
            node.child(key)
                    .report(
                            "notForTable",
                            "%s is for %s only, not for %s. Maybe it stands one file too far up or down."
                                    .formatted(key, only.id(), kind.id()));
        }
    }

    private boolean requireColumn(DocumentNode value, Field field) {
        if (!columns.containsKey(field)) {
            value.report(
                    "noColumn", "%s must have a column in columns. Maybe leave it out here.".formatted(field.id()));
        }
        return columns.containsKey(field);
    }

    private void fields(String key, BiConsumer<Field, DocumentNode> taker) {
        DocumentNode child = node.child(key);
        child.only(fields.keySet());
        child.entries().forEach((id, value) -> {
            Field field = fields.get(id);
            if (field != null) {
                taker.accept(field, value);
            }
        });
    }

    /** Texts by name. */
    static Map<String, String> texts(DocumentNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.entries().forEach((name, value) -> {
            String text = value.text();
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }
}
