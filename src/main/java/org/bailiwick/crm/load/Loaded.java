package org.bailiwick.crm.load;

import java.util.List;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.names.Join;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What an export holds, and what there is to say about reading it.
 *
 * @param data the cleaned and joined data, or null where a finding is an error
 * @param findings what is wrong, or looks wrong; errors first, then by place
 * @param tables what was read of each file
 * @param joins which names were joined with which, and which matched nothing
 * @param notes what was assumed and left out
 */
public record Loaded(
        @Nullable CrmData data, List<Finding> findings, List<TableLog> tables, List<Join> joins, List<Note> notes) {

    public Loaded {
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        joins = List.copyOf(joins);
        notes = List.copyOf(notes);
    }
}
