package org.bailiwick.explain.answer;

import org.jspecify.annotations.Nullable;

/**
 * A rule or a fact that keeps members from a duty; it stands or falls for all of them at once.
 *
 * @param kind what kind of rule or fact it is
 * @param member the number of the only member it concerns, or {@link org.bailiwick.score.PeriodView#NOBODY} where it concerns
 *     everybody
 * @param subject the id of the role, the skill or the measure, else null
 * @param other the id of the other role, for a conflict, else null
 */
public record Fact(
        Kind kind,
        int member,
        @Nullable String subject,
        @Nullable String other) {

    /** The kinds of facts, those that hold whatever the plan first. */
    public enum Kind {
        /** The team has no member. */
        NO_MEMBER(false, true),
        /** The duty is pinned to its holder. */
        PIN(false, true),
        /** The duty's role needs a qualification. */
        ROLE(false, true),
        /** The duty asks for a least level of a skill. */
        SKILL(false, true),
        /** An exclusion of the member matches the duty. */
        EXCLUSION(true, true),
        /** The pair table leaves the member out. */
        PAIR_TABLE(true, true),
        /** The member's capacity. */
        CAPACITY(true, false),
        /** Two roles may not meet in one member. */
        CONFLICT(false, false),
        /** Two seats of a duty are two people. */
        SEAT(false, false),
        /** The role has one owner in a segment. */
        OWNER(false, false),
        /** The member's limit of roles. */
        MAX_ROLES(true, false),
        /** The member's limit of segments. */
        MAX_SEGMENTS(true, false),
        /** The member's cap on a measure. */
        MAX_MEASURES(true, false),
        /** The disruption budget. */
        DISRUPTION(false, false);

        private final boolean ofMember;
        private final boolean anyPlan;

        Kind(boolean ofMember, boolean anyPlan) {
            this.ofMember = ofMember;
            this.anyPlan = anyPlan;
        }

        /**
         * Tells whether such a fact concerns one member only.
         *
         * @return false for what concerns the whole team
         */
        public boolean isOfMember() {
            return ofMember;
        }

        /**
         * Tells whether such a fact holds whatever else the plan says.
         *
         * @return true for pins, roles, skills and exclusions
         */
        public boolean isOfAnyPlan() {
            return anyPlan;
        }
    }
}
