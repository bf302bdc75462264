package org.bailiwick.crm.tables;

import java.util.List;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of opening a file.
 *
 * @param table the file as a table, or null where it cannot be used, which a finding says
 * @param findings what is wrong or looks wrong, errors first, then by place; may be empty
 */
public record TableRead(@Nullable Table table, List<Finding> findings) {

    public TableRead {
        findings = findings.stream().sorted().toList();
    }
}
