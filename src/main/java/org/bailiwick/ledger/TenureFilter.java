package org.bailiwick.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held what when is asked for.
 *
 * @param team of this team only, or null for all
 * @param member of this member only, by id or name, or null for all
 * @param duty of this duty only, or null for all
 * @param on on this day only, or null for all times
 */
public record TenureFilter(
        @Nullable String team,
        @Nullable String member,
        @Nullable String duty,
        @Nullable LocalDate on) {

    boolean takes(String dutyId, String memberId, String name) {
        return (duty == null || duty.equals(dutyId))
                && (member == null || member.equals(memberId) || member.equals(name));
    }
}
