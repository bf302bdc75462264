package org.bailiwick.export;

import org.jspecify.annotations.Nullable;

/**
 * A segment whose owner is another in the plan.
 *
 * @param segment the segment's id
 * @param before the id of who owned it, in the team or not; null for nobody
 * @param after the id of the member who owns it in the plan; null for nobody
 * @param reason why, in a few words
 */
record OwnerChange(
        String segment, @Nullable String before, @Nullable String after, String reason) {}
