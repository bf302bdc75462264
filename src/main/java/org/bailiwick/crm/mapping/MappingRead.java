package org.bailiwick.crm.mapping;

import java.util.List;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a mapping file.
 *
 * @param mapping the mapping, or null where the findings have an error
 * @param findings what is wrong or looks wrong, errors first, then by place
 */
public record MappingRead(@Nullable Mapping mapping, List<Finding> findings) {

    public MappingRead {
        findings = List.copyOf(findings);
    }
}
