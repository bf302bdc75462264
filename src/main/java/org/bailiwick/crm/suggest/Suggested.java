package org.bailiwick.crm.suggest;

import java.util.List;
import org.bailiwick.crm.mapping.Mapping;

/**
 * A mapping that looks right for some files.
 *
 * @param mapping the mapping; without tables where no file looks like any
 * @param reasons why its lines are as they are, in the order of the lines; files that are not used come last, with the pointer
 *     {@code /tables}
 */
public record Suggested(Mapping mapping, List<Reason> reasons) {

    public Suggested {
        reasons = List.copyOf(reasons);
    }
}
