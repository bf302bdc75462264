package org.bailiwick.rollover.actuals;

import java.util.Set;
import org.bailiwick.model.Duty;

/**
 * A duty that comes, changes or ends.
 *
 * @param duty the duty; where the problem has one with its id, only the stated fields count
 * @param stated the fields that were stated, by their names in files, such as {@code hours} or {@code measure:accounts}
 */
public record DutyUpdate(Duty duty, Set<String> stated) {

    public DutyUpdate {
        stated = Set.copyOf(stated);
    }
}
