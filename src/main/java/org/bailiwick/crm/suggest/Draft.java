package org.bailiwick.crm.suggest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
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
            Field.ACCOUNT_TERRITORY,
            Field.PERSON_TERRITORY,
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
        if (kind == TableKind.DEALS) {
            chooseStages();
            choose(columns.containsKey(Field.DEAL_STAGE) ? Field.DEAL_CREATED : Field.DEAL_CLOSED, Headers.sold());
        }
    }

    private void choose(Field field) {
        choose(field, Headers.of(field));
    }

    /** Takes the first column whose header is a usual one: in its surest form, then by what is likeliest. */
    private void choose(Field field, List<String> usual) {
        for (int form = 0; form < Headers.FORMS && !columns.containsKey(field); form++) {
            for (String header : usual) {
                int way = form;
                file.columns().stream()
                        .filter(column ->
                                Headers.form(column.header(), kind, way).equals(header))
                        .filter(column -> !columns.containsKey(field) && fits(field, column))
                        .findFirst()
                        .ifPresent(column -> columns.put(field, column));
            }
        }
    }

    /** A column of too many values is none of stages; one whose values say won is. */
    private void chooseStages() {
        ColumnSurvey named = columns.get(Field.DEAL_STAGE);
        if (named != null && StageGuess.isLikely(named)) {
            return;
        }
        columns.remove(Field.DEAL_STAGE);
        file.columns().stream()
                .filter(column -> !isUsed(column) && StageGuess.isTold(column))
                .findFirst()
                .ifPresent(column -> columns.put(Field.DEAL_STAGE, column));
    }

    /** The columns, used or not, whose header is one of some. */
    List<ColumnSurvey> named(List<String> headers) {
        return file.columns().stream()
                .filter(column -> headers.contains(Headers.plain(column.header())))
                .toList();
    }

    /** Whether a column's header is a usual one of a field. */
    boolean isUsual(Field field, ColumnSurvey column) {
        for (int form = 0; form < Headers.FORMS; form++) {
            if (Headers.of(field).contains(Headers.form(column.header(), kind, form))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Field field, ColumnSurvey column) {
        return !columns.containsValue(column)
                && column.blanks() < column.rows()
                && (field.type() != FieldType.DATE || column.dates() != null)
                && (!NUMBERS.contains(field.type()) || column.numbers() != null)
                && (!KEYS.contains(field) || isUnique(column));
    }

    /** Whether the decimal sign is to be stated: it could be taken for one of groups. */
    private static boolean hasCommas(ColumnSurvey column) {
        return column.values().keySet().stream().anyMatch(value -> value.contains(","));
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
        Map<Field, String> numbers = new EnumMap<>(Field.class);
        columns.forEach((field, column) -> {
            if (NUMBERS.contains(field.type()) && column.numbers() != null && hasCommas(column)) {
                numbers.put(field, String.valueOf(column.numbers().decimalSeparator()));
            }
        });
        return new TableMapping(kind, file.file(), null, false, headers, Set.of(), dates, numbers, entered, Map.of());
    }
}
