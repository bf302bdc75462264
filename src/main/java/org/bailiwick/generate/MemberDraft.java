package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Location;
import org.bailiwick.model.Member;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** A member in the making. */
final class MemberDraft {

    final String id;
    final String name;
    final Pod pod;
    final boolean vacant;
    final Set<JobRole> roles = EnumSet.noneOf(JobRole.class);
    final Map<String, BigDecimal> maxMeasures = new LinkedHashMap<>();
    final List<DutyPattern> cannot = new ArrayList<>();
    final List<Preference> prefers = new ArrayList<>();
    /** The duties of the hidden plan. */
    final List<DutyDraft> kept = new ArrayList<>();
    /** Levels in halves, by skill. */
    private final Map<String, Integer> skills = new TreeMap<>();

    JobRole primary = JobRole.NEW_BUSINESS;
    /** 0 junior, 1 experienced, 2 senior. */
    int seniority = 1;

    int quarterHours = 600;
    int availability = 100;
    int goalShare;
    int ramp = 100;
    /** Whether the member's file names no roles, which means every role. */
    boolean generalist;

    String manager = "";
    Validity validity = Validity.ALWAYS;

    @Nullable
    Integer maxRoles;

    @Nullable
    Integer maxSegments;

    @Nullable
    Location home;

    MemberDraft(String id, String name, Pod pod, boolean vacant) {
        this.id = id;
        this.name = name;
        this.pod = pod;
        this.vacant = vacant;
    }

    /** Never more than the exact capacity. */
    int capacityMinutes() {
        int days = TeamGenerator.PERIOD.lengthOfMonth();
        return (int) (quarterHours * 15L * availability * validity.daysIn(TeamGenerator.PERIOD) / (100L * days));
    }

    int level(String skill) {
        return skills.getOrDefault(skill, 0);
    }

    /** Raises a skill to a level, in halves; never lowers it. */
    void raise(String skill, int halves) {
        skills.merge(skill, Math.min(10, halves), Math::max);
    }

    void raise(Requirement need) {
        int halves = need.min().movePointRight(1).intValueExact() / 5;
        if (halves > 0) {
            raise(need.skill(), halves);
        }
    }

    /** Whether the member is qualified and good enough for the role as such. */
    boolean meets(JobRole role) {
        return roles.contains(role) && level(role.craft()) >= 2 * role.least();
    }

    /** In the hidden plan the deal desk is a job of its own, since nobody may both write and approve an offer. */
    boolean mayKeep(JobRole role) {
        boolean desk = primary == JobRole.DEAL_DESK;
        return meets(role) && (role != JobRole.DEAL_DESK || desk) && (role != JobRole.SALES_SUPPORT || !desk);
    }

    Member member() {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        skills.forEach((skill, halves) -> levels.put(skill, Figures.halves(halves)));
        return new Member(
                id,
                name,
                Figures.quarters(quarterHours),
                Figures.hundredths(availability),
                Figures.hundredths(goalShare),
                Figures.hundredths(ramp),
                vacant,
                manager,
                generalist ? List.of() : roles.stream().map(JobRole::id).toList(),
                levels,
                maxRoles,
                maxSegments,
                maxMeasures,
                validity,
                home,
                cannot,
                prefers);
    }
}
