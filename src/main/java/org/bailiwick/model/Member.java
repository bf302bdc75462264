package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person of the team, or a vacancy to be filled.
 *
 * @param id unique among the members
 * @param name the member's name for people
 * @param capacityHours working hours in the period, at least 0
 * @param availability the part of the capacity that is there (leave, part time), 0..1
 * @param goalShare the member's weight in the team's goals, at least 0
 * @param ramp a newcomer's expected output, 0..1
 * @param vacant whether nobody has the position yet; a vacancy takes duties like anyone
 * @param manager the id of the member's manager, who need not be in the team, or null
 * @param roles ids of the roles the member is qualified for; empty for every role
 * @param skills level 0..5 by skill id; a skill that is not listed is level 0
 * @param maxRoles the most different roles the member may hold, or null for no limit
 * @param maxSegments the most different segments the member may hold, or null for no limit
 * @param maxMeasures the most of a measure the member may hold, by measure; may be empty
 * @param validity the days on which the member is in the team
 * @param home where the member's trips start, or null where unknown
 * @param cannot duties the member may not hold; may be empty
 * @param prefers duties the member likes or dislikes; may be empty
 */
public record Member(
        String id,
        String name,
        BigDecimal capacityHours,
        BigDecimal availability,
        BigDecimal goalShare,
        BigDecimal ramp,
        boolean vacant,
        @Nullable String manager,
        List<String> roles,
        Map<String, BigDecimal> skills,
        @Nullable Integer maxRoles,
        @Nullable Integer maxSegments,
        Map<String, BigDecimal> maxMeasures,
        Validity validity,
        @Nullable Location home,
        List<DutyPattern> cannot,
        List<Preference> prefers) {

    public Member {
        capacityHours = Decimals.normal(capacityHours);
        availability = Decimals.normal(availability);
        goalShare = Decimals.normal(goalShare);
        ramp = Decimals.normal(ramp);
        roles = List.copyOf(roles);
        skills = Decimals.normal(skills);
        maxMeasures = Decimals.normal(maxMeasures);
        cannot = List.copyOf(cannot);
        prefers = List.copyOf(prefers);
    }

    /**
     * Returns the same member with another capacity.
     *
     * @param value hours of the period, at least 0
     * @return the new member
     */
    public Member withCapacityHours(BigDecimal value) {
        return new Member(
                id,
                name,
                value,
                availability,
                goalShare,
                ramp,
                vacant,
                manager,
                roles,
                skills,
                maxRoles,
                maxSegments,
                maxMeasures,
                validity,
                home,
                cannot,
                prefers);
    }

    /**
     * Returns the same member with another availability.
     *
     * @param value 0..1
     * @return the new member
     */
    public Member withAvailability(BigDecimal value) {
        return new Member(
                id,
                name,
                capacityHours,
                value,
                goalShare,
                ramp,
                vacant,
                manager,
                roles,
                skills,
                maxRoles,
                maxSegments,
                maxMeasures,
                validity,
                home,
                cannot,
                prefers);
    }

    /**
     * Returns the same member with other roles.
     *
     * @param value ids of the roles the member is qualified for; empty for every role
     * @return the new member
     */
    public Member withRoles(List<String> value) {
        return new Member(
                id,
                name,
                capacityHours,
                availability,
                goalShare,
                ramp,
                vacant,
                manager,
                value,
                skills,
                maxRoles,
                maxSegments,
                maxMeasures,
                validity,
                home,
                cannot,
                prefers);
    }

    /**
     * Returns the same member with other skills.
     *
     * @param value level 0..5 by skill id; a skill that is not listed is level 0
     * @return the new member
     */
    public Member withSkills(Map<String, BigDecimal> value) {
        return new Member(
                id,
                name,
                capacityHours,
                availability,
                goalShare,
                ramp,
                vacant,
                manager,
                roles,
                value,
                maxRoles,
                maxSegments,
                maxMeasures,
                validity,
                home,
                cannot,
                prefers);
    }

    /**
     * Returns the same member with another limit of roles.
     *
     * @param value the most different roles, or null for no limit
     * @return the new member
     */
    public Member withMaxRoles(@Nullable Integer value) {
        return new Member(
                id,
                name,
                capacityHours,
                availability,
                goalShare,
                ramp,
                vacant,
                manager,
                roles,
                skills,
                value,
                maxSegments,
                maxMeasures,
                validity,
                home,
                cannot,
                prefers);
    }

    /**
     * Returns the same member with another limit of segments.
     *
     * @param value the most different segments, or null for no limit
     * @return the new member
     */
    public Member withMaxSegments(@Nullable Integer value) {
        return new Member(
                id,
                name,
                capacityHours,
                availability,
                goalShare,
                ramp,
                vacant,
                manager,
                roles,
                skills,
                maxRoles,
                value,
                maxMeasures,
                validity,
                home,
                cannot,
                prefers);
    }

    /**
     * Returns the same member with other caps.
     *
     * @param value the most of a measure, by measure; may be empty
     * @return the new member
     */
    public Member withMaxMeasures(Map<String, BigDecimal> value) {
        return new Member(
                id,
                name,
                capacityHours,
                availability,
                goalShare,
                ramp,
                vacant,
                manager,
                roles,
                skills,
                maxRoles,
                maxSegments,
                value,
                validity,
                home,
                cannot,
                prefers);
    }

    /**
     * Returns the same member with other exclusions.
     *
     * @param value duties the member may not hold; may be empty
     * @return the new member
     */
    public Member withCannot(List<DutyPattern> value) {
        return new Member(
                id,
                name,
                capacityHours,
                availability,
                goalShare,
                ramp,
                vacant,
                manager,
                roles,
                skills,
                maxRoles,
                maxSegments,
                maxMeasures,
                validity,
                home,
                value,
                prefers);
    }
}
