package org.bailiwick.crm.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.bailiwick.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who owns deals, accounts or territories, or is listed in the CRM as one who could.
 *
 * @param key what the CRM knows the person by: an id, or the name where there is none; unique among the people
 * @param name the person's name for people
 * @param title the job title, or null where unknown
 * @param manager the name or key of the person's manager, who need not be listed, or null
 * @param region the region or office, or null
 * @param territory the key of the territory that the person's own record names, or null
 * @param from the first day in the team, or null where unknown
 * @param until the last day in the team, or null where the person stays
 * @param capacityHours working hours a month, above 0, or null where unknown
 * @param quota the quota that the person's own record names, at least 0, or null
 * @param home where the person's trips start, or null
 * @param declaredSkills level 0..5 by skill name as declared by somebody; may be empty
 */
public record Person(
        String key,
        String name,
        @Nullable String title,
        @Nullable String manager,
        @Nullable String region,
        @Nullable String territory,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal capacityHours,
        @Nullable BigDecimal quota,
        @Nullable Location home,
        Map<String, BigDecimal> declaredSkills) {

    public Person {
        declaredSkills = Map.copyOf(declaredSkills);
    }
}
