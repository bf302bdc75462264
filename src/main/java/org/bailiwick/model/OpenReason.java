package org.bailiwick.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a duty stays open.
 *
 * @param code what kind of reason
 * @param role the role that nobody is qualified for, or null
 * @param skill the skill that is missing, or null
 * @param min the least level asked for, or null
 * @param best the id of the member who comes closest, or null
 * @param level that member's level in the skill, or null
 * @param minutes the minutes that are missing: of the duty's effort over the closest member's capacity or free time; or null
 * @param members how many members fail for this reason, at least 1
 */
public record OpenReason(
        Code code,
        @Nullable String role,
        @Nullable String skill,
        @Nullable BigDecimal min,
        @Nullable String best,
        @Nullable BigDecimal level,
        @Nullable Long minutes,
        int members) {

    /** The kinds of reasons; the id is what files say. */
    public enum Code {
        /** The team has no member at all in the period. */
        NO_MEMBER("noMember"),
        /** Nobody is qualified for the role. */
        NO_ROLE("noRole"),
        /** Nobody qualified reaches the least level of a skill. */
        NO_SKILL("noSkill"),
        /** An exclusion forbids the duty. */
        EXCLUDED("excluded"),
        /** The effort is more than the member's whole capacity. */
        TOO_LONG("tooLong"),
        /** The effort is more than the member has left in this plan. */
        NO_TIME("noTime"),
        /** A role the member holds in this plan is in conflict with the duty's. */
        CONFLICT("conflict"),
        /** The member holds another seat of the duty in this plan. */
        OTHER_SEAT("otherSeat"),
        /** The duty's role has another owner in the segment in this plan. */
        OTHER_OWNER("otherOwner"),
        /** One more role would be over the member's limit. */
        MAX_ROLES("maxRoles"),
        /** One more segment would be over the member's limit. */
        MAX_SEGMENTS("maxSegments"),
        /** The duty would take the member over a cap on a measure. */
        MAX_MEASURES("maxMeasures"),
        /** The disruption budget leaves no room for another change. */
        DISRUPTION("disruption"),
        /** Somebody could take the duty as the plan stands: the search ended too early. */
        NOT_TRIED("notTried");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        /**
         * Returns the code in files.
         *
         * @return the id, in camel case
         */
        public String id() {
            return id;
        }
    }

    public OpenReason {
        min = Decimals.normalOrNull(min);
        level = Decimals.normalOrNull(level);
    }
}
