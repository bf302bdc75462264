package org.bailiwick.crm.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which file of an export holds rows of a kind, and what its columns mean.
 *
 * @param kind what the rows are
 * @param file the file's name within the export's folder; with {@code *} for any characters, the one file that matches
 * @param sheet the sheet of a workbook, or null for its first
 * @param isOptional whether the export may lack the file
 * @param columns the header of the column that holds a field
 * @param optionalFields fields among {@code columns} whose columns the file may lack
 * @param dates the pattern of dates by field, as {@link java.time.format.DateTimeFormatter} takes them; a field that is not
 *     listed is recognised
 * @param numbers the decimal separator of numbers by field, {@code .} or {@code ,}; a field that is not listed is recognised
 * @param entered the header of the column with the day on which a deal entered a stage, by stage name; deals only
 * @param skills the header of the column with a declared level, by skill name; people only
 */
public record TableMapping(
        TableKind kind,
        String file,
        @Nullable String sheet,
        boolean isOptional,
        Map<Field, String> columns,
        Set<Field> optionalFields,
        Map<Field, String> dates,
        Map<Field, String> numbers,
        Map<String, String> entered,
        Map<String, String> skills) {

    public TableMapping {
        columns = ofFields(columns);
        optionalFields = ofFields(optionalFields);
        dates = ofFields(dates);
        numbers = ofFields(numbers);
        entered = Collections.unmodifiableMap(new LinkedHashMap<>(entered));
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
    }

    private static Set<Field> ofFields(Set<Field> set) {
        Set<Field> ordered = EnumSet.noneOf(Field.class);
        ordered.addAll(set);
        return Collections.unmodifiableSet(ordered);
    }

    private static Map<Field, String> ofFields(Map<Field, String> map) {
        Map<Field, String> ordered = new EnumMap<>(Field.class);
        ordered.putAll(map);
        return Collections.unmodifiableMap(ordered);
    }

    /**
     * Returns the column that holds a field.
     *
     * @param field the field
     * @return the column's header, or null where the file does not have it
     */
    public @Nullable String column(Field field) {
        return columns.get(field);
    }

    /**
     * Tells whether the file may lack a field's column.
     *
     * @param field the field
     * @return true where it may
     */
    public boolean isOptional(Field field) {
        return optionalFields.contains(field);
    }
}
