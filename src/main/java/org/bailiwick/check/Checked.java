package org.bailiwick.check;

import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.score.Pairs;

/**
 * A problem that can be planned, with what was worked out to know that. Immutable and thread-safe.
 *
 * @param pairs its duties and members as its period sees them
 * @param warnings what looks wrong, by place; may be empty
 */
public record Checked(Pairs pairs, List<Finding> warnings) {

    public Checked {
        warnings = List.copyOf(warnings);
    }
}
