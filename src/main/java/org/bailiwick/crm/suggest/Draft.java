package org.bailiwick.crm.suggest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.FieldType;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.mapping.TableMapping;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.jspecify.annotations.Nullable;

/** A file as one of a kind: which of its columns look like which fields. */
final class Draft {
    /** Fields that name rows of another file, so that values can tell what headers do not. */
    static final Set<Field> REFERENCES = Collections.unmodifiableSet(EnumSet.of(
            Field.DEAL_OWNER,
            Field.DEAL_ACCOUNT,
            Field.DEAL_PRODUCT,
            Field.LINE_DEAL,
            Field.LINE_PRODUCT,
            Field.ACCOUNT_OWNER,
            Field.HOLDING_PERSON,
            Field.HOLDING_TERRITORY,
            Field.QUOTA_PERSON));

    private static final Set<FieldType> NUMBERS = EnumSet.of(FieldType.NUMBER, FieldType.PERCENT);

    private static final Set<Field> KEYS = EnumSet.of(
            Field.DEAL_ID, Field.ACCOUNT_ID, Field.PERSON_ID, Field.PRODUCT_ID, Field.TERRITORY_ID, Field.REGION_ID);

    private final TableKind kind;
    private final SurveyedFile file;
    private final Map<Field, ColumnSurvey> columns = new EnumMap<>(Field.class);
    private final Map<String, String> entered = new LinkedHashMap<>();

    Draft(TableKind kind, SurveyedFile file) {
        this.kind = kind;
        this.file = file;
        Field.of(kind).stream().filter(Field::isRequired).forEach(this::choose);
        Field.of(kind).stream().filter(field -> !field.isRequired()).forEach(this::choose);
    }

    private void choose(Field field) {
        for (String header : Headers.of(field)) {
            for (ColumnSurvey column : file.columns()) {
                if (Headers.plain(column.header()).equals(header) && fits(field, column)) {
                    columns.put(field, column);
                    return;
                }
            }
        }
    }

    private boolean fits(Field field, ColumnSurvey column) {
        return !columns.containsValue(column)
                && column.blanks() < column.rows()
                && (field.type() != FieldType.DATE || column.dates() != null)
                && (!NUMBERS.contains(field.type()) || column.numbers() != null)
                && (!KEYS.contains(field) || isUnique(column));
    }

    static boolean isUnique(ColumnSurvey column) {
        return column.hasMore() || column.values().size() == column.rows() - column.blanks();
    }

    TableKind kind() {
        return kind;
    }

    SurveyedFile file() {
        return file;
    }

    Map<Field, ColumnSurvey> columns() {
        return columns;
    }

    @Nullable
    ColumnSurvey column(Field field) {
        return columns.get(field);
    }

    void enter(String stage, ColumnSurvey column) {
        entered.put(stage, column.header());
    }

    boolean isUsed(ColumnSurvey column) {
        return columns.containsValue(column);
    }

    /** Whether all that the kind cannot be without is there, or may still be told by values. */
    boolean isPossible() {
        return Field.of(kind).stream()
                .filter(Field::isRequired)
                .allMatch(field -> columns.containsKey(field) || REFERENCES.contains(field));
    }

    boolean isComplete() {
        return Field.of(kind).stream().filter(Field::isRequired).allMatch(columns::containsKey);
    }

    /** How much speaks for the kind: the name of the file more than one of a column. */
    int weight() {
        int byName = Headers.letters(file.file(), kind);
        return (byName > 0 ? 4 + byName / 4 : 0) + columns.size();
    }

    /** Whether enough speaks for the kind at all. */
    boolean isLikely() {
        return isPossible() && !columns.isEmpty() && (Headers.letters(file.file(), kind) > 0 || columns.size() >= 4);
    }

    TableMapping table() {
        Map<Field, String> headers = new EnumMap<>(Field.class);
        Map<Field, String> dates = new EnumMap<>(Field.class);
        columns.forEach((field, column) -> {
            headers.put(field, column.header());
            if (field.type() == FieldType.DATE && column.dates() != null) {
                dates.put(field, column.dates().pattern());
            }
        });
        return new TableMapping(kind, file.file(), null, false, headers, Set.of(), dates, Map.of(), entered, Map.of());
    }
}
