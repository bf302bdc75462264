package org.bailiwick.crm.load;

import java.util.List;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.tables.TableFormat;

/**
 * What was read of one file.
 *
 * @param kind what its rows are
 * @param file the file's name
 * @param format how it is written, as recognised
 * @param forms how its dates and numbers are written: a line a column, in words
 * @param rows how many rows were used
 * @param rejected how many rows could not be used
 */
public record TableLog(TableKind kind, String file, TableFormat format, List<String> forms, long rows, long rejected) {

    public TableLog {
        forms = List.copyOf(forms);
    }
}
