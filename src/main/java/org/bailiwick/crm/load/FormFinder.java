package org.bailiwick.crm.load;

import java.util.List;
import java.util.Map;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.FieldType;
import org.bailiwick.crm.mapping.TableMapping;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.bailiwick.crm.tables.DateForm;
import org.bailiwick.crm.tables.NumberForm;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Finds out how the dates and numbers of a table are written, and says so. */
final class FormFinder {
    private final TableMapping mapping;
    private final List<ColumnSurvey> surveys;
    private final LoadLog log;
    private final String file;
    private final Forms forms = new Forms();

    FormFinder(String file, TableMapping mapping, List<ColumnSurvey> surveys, LoadLog log) {
        this.file = file;
        this.mapping = mapping;
        this.surveys = surveys;
        this.log = log;
    }

    /**
     * Finds the forms of all columns that a mapping names.
     *
     * @param columns the columns of fields
     * @param days further columns that hold dates
     * @param levels further columns that hold numbers
     */
    Forms find(Map<Field, Integer> columns, List<Integer> days, List<Integer> levels) {
        columns.forEach((field, column) -> {
            switch (field.type()) {
                case DATE -> dates(column, mapping.dates().get(field));
                case NUMBER, PERCENT -> numbers(column, mapping.numbers().get(field), field.type());
                case TEXT -> {}
            }
        });
        days.forEach(column -> dates(column, null));
        levels.forEach(column -> numbers(column, null, FieldType.NUMBER));
        return forms;
    }

    private void dates(int column, @Nullable String stated) {
        ColumnSurvey survey = surveys.get(column);
        if (stated != null) {
            DateForm form = DateForm.of(stated);
            forms.dates(column, form, "%s: dates %s, as stated".formatted(survey.header(), form.pattern()));
            return;
        }
        DateForm form = survey.dates();
        if (form == null) {
            tooFew("noDates", "dates", survey, column);
            return;
        }
        forms.dates(
                column, form, "%s: dates %s%s".formatted(survey.header(), form.pattern(), misfits(survey.noDates())));
        if (survey.datesDoubtful()) {
            log.warning(
                    "doubtfulDates",
                    at(column),
                    "the dates of %s, such as (%s), could have day and month the other way round; read as %s. Maybe state the form in the mapping."
                            .formatted(survey.header(), example(survey), form.pattern()));
        }
        if (survey.noDates() > 0) {
            log.warning(
                    "mixedDates",
                    at(column),
                    "%d of %d values of %s are not of the form %s; their rows are rejected. Maybe two exports were joined."
                            .formatted(
                                    survey.noDates(),
                                    survey.rows() - survey.blanks(),
                                    survey.header(),
                                    form.pattern()));
        }
    }

    private void numbers(int column, @Nullable String stated, FieldType type) {
        ColumnSurvey survey = surveys.get(column);
        NumberForm form = stated == null ? survey.numbers() : new NumberForm(stated.charAt(0));
        if (form == null) {
            tooFew("noNumbers", "numbers", survey, column);
            return;
        }
        String what = type == FieldType.PERCENT ? "parts" : "numbers";
        forms.numbers(
                column,
                form,
                "%s: %s with decimal %s%s"
                        .formatted(
                                survey.header(),
                                what,
                                form.decimalSeparator() == '.' ? "point" : "comma",
                                stated == null ? misfits(survey.noNumbers()) : ", as stated"));
    }

    /** A column of blanks has no form and needs none. */
    private void tooFew(String code, String what, ColumnSurvey survey, int column) {
        if (survey.blanks() < survey.rows()) {
            log.error(
                    code,
                    at(column),
                    "fewer than half of the values of %s are %s, such as (%s). Maybe another column was meant."
                            .formatted(survey.header(), what, Quote.head(example(survey))));
        }
    }

    private static String misfits(long count) {
        return count == 0 ? "" : " (%d of another form)".formatted(count);
    }

    private static String example(ColumnSurvey survey) {
        return survey.values().keySet().stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Place at(int column) {
        return new Place(file, "", 1, column + 1);
    }
}
