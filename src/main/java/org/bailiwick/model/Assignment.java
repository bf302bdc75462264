package org.bailiwick.model;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a duty.
 *
 * @param duty the id of the duty
 * @param member the id of the member, or null where the duty is open
 * @param holder the id of the holder at the end of the previous period as the problem states it, or null
 */
public record Assignment(
        String duty, @Nullable String member, @Nullable String holder) {}
