package org.bailiwick.export;

import java.time.LocalDate;
import org.bailiwick.score.Pairs;

/**
 * Makes CSV files of what a plan changes.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanExport {

    private final DutyChanges changes;

    private PlanExport(DutyChanges changes) {
        this.changes = changes;
    }

    /**
     * Compares a plan with what people held, and finds the reason of each change.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number, or nobody, for every duty
     * @return the comparison
     */
    public static PlanExport of(Pairs pairs, int[] memberOfDuty) {
        return new PlanExport(new DutyChanges(pairs, memberOfDuty));
    }

    /**
     * Makes the file of a form.
     *
     * @param form {@code SALESFORCE} or {@code HUBSPOT} for accounts whose owner changes, {@code CSV} for duties
     * @param records the CRM's ids
     * @param effective the day from which the changes hold
     * @return the file
     * @throws IllegalArgumentException for {@code DUTIES}, which is a {@link DutyList}
     */
    public Export changes(ExportForm form, Records records, LocalDate effective) {
        return switch (form) {
            case SALESFORCE, HUBSPOT -> OwnerFile.of(changes, records, form, effective);
            case CSV -> ChangeFile.of(changes, records, effective);
            case DUTIES ->
                throw new IllegalArgumentException("DUTIES is no list of changes. Maybe DutyList was meant.");
        };
    }
}
