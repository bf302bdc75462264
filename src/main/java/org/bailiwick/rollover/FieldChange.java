package org.bailiwick.rollover;

/**
 * A field of the next month's problem that is not what it was.
 *
 * @param what the kind of row: {@code problem}, {@code setting}, {@code skill}, {@code role}, {@code segment}, {@code stage},
 *     {@code member}, {@code duty} or {@code goal}
 * @param id the row's id; of a goal its metric, of the problem the team's
 * @param field the field as files name it; empty where the whole row comes or goes
 * @param before the value before; empty where there was none
 * @param after the value after; empty where there is none
 * @param why why it changed
 * @param evidence the figures that it rests on, such as {@code won=7 lost=3}; may be empty
 */
public record FieldChange(String what, String id, String field, String before, String after, Why why, String evidence) {

    /** The field of a change that is about a whole row. */
    public static final String ROW = "";

    /**
     * Tells whether a row is new.
     *
     * @return whether the whole row was not there before
     */
    public boolean isNewRow() {
        return field.equals(ROW) && before.isEmpty();
    }

    /**
     * Tells whether a row is gone.
     *
     * @return whether the whole row is not there any more
     */
    public boolean isGoneRow() {
        return field.equals(ROW) && after.isEmpty();
    }
}
