package org.bailiwick.crm.assembly;

import java.util.List;
import org.bailiwick.crm.load.Note;
import org.bailiwick.crm.skills.InferredLevel;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.model.Problem;

/**
 * A problem made of an export.
 *
 * @param problem the problem
 * @param derivations how every figure was worked out that the export does not state
 * @param records which record of the CRM became which part of the problem
 * @param levels how good each person is at each skill, and what says so
 * @param coverage who covers what today
 * @param notes what was assumed, derived and left out
 */
public record Assembled(
        Problem problem,
        List<Derivation> derivations,
        List<CrmRecord> records,
        List<InferredLevel> levels,
        CoverageReport coverage,
        List<Note> notes) {

    public Assembled {
        derivations = List.copyOf(derivations);
        records = List.copyOf(records);
        levels = List.copyOf(levels);
        notes = List.copyOf(notes);
    }
}
