package org.bailiwick.crm.suggest;

import java.util.List;
import org.bailiwick.crm.tables.ColumnSurvey;

/**
 * A file of an export after a look at all its values.
 *
 * @param file the file's name without directories
 * @param columns one survey for each column, in the order of the header
 */
public record SurveyedFile(String file, List<ColumnSurvey> columns) {

    public SurveyedFile {
        columns = List.copyOf(columns);
    }
}
