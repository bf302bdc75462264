package org.bailiwick.model;

import org.jspecify.annotations.Nullable;

/**
 * A set of duties by role, segment and stage.
 *
 * @param role the id of a role, or null for any
 * @param segment the id of a segment, which stands for itself and everything below it, or null for any
 * @param stage the id of a stage, or null for any
 */
public record DutyPattern(
        @Nullable String role,
        @Nullable String segment,
        @Nullable String stage) {

    /** The word for any role, segment or stage, in files and here. */
    public static final String ANY = "*";

    public DutyPattern {
        role = ANY.equals(role) ? null : role;
        segment = ANY.equals(segment) ? null : segment;
        stage = ANY.equals(stage) ? null : stage;
    }
}
