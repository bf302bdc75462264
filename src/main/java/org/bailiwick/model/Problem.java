package org.bailiwick.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One team's planning problem for one period, as its files state it.
 *
 * <p>Immutable and thread-safe. Holding a problem says nothing about its sense: validate it first.
 *
 * @param team the team
 * @param period the calendar month to plan
 * @param settings the dials
 * @param skills the skills; may be empty
 * @param roles the roles; may be empty
 * @param conflicts roles that may not meet in one member; may be empty
 * @param segments the segments; may be empty
 * @param stages the stages of the funnel; may be empty
 * @param members the members
 * @param coverage rules that stand for duties; may be empty
 * @param duties the duties stated one by one; may be empty
 * @param goals the team's targets; may be empty
 * @param pairTable figures of single pairs, or null where hours, travel and skills say it all; files never carry it
 */
public record Problem(
        Team team,
        YearMonth period,
        Settings settings,
        List<Skill> skills,
        List<Role> roles,
        List<Conflict> conflicts,
        List<Segment> segments,
        List<Stage> stages,
        List<Member> members,
        List<Coverage> coverage,
        List<Duty> duties,
        List<Goal> goals,
        @Nullable PairTable pairTable) {

    public Problem {
        skills = List.copyOf(skills);
        roles = List.copyOf(roles);
        conflicts = List.copyOf(conflicts);
        segments = List.copyOf(segments);
        stages = List.copyOf(stages);
        members = List.copyOf(members);
        coverage = List.copyOf(coverage);
        duties = List.copyOf(duties);
        goals = List.copyOf(goals);
    }

    /**
     * Makes a problem as files state it: without a pair table.
     *
     * @param team the team
     * @param period the calendar month to plan
     * @param settings the dials
     * @param skills the skills; may be empty
     * @param roles the roles; may be empty
     * @param conflicts roles that may not meet in one member; may be empty
     * @param segments the segments; may be empty
     * @param stages the stages of the funnel; may be empty
     * @param members the members
     * @param coverage rules that stand for duties; may be empty
     * @param duties the duties stated one by one; may be empty
     * @param goals the team's targets; may be empty
     */
    public Problem(
            Team team,
            YearMonth period,
            Settings settings,
            List<Skill> skills,
            List<Role> roles,
            List<Conflict> conflicts,
            List<Segment> segments,
            List<Stage> stages,
            List<Member> members,
            List<Coverage> coverage,
            List<Duty> duties,
            List<Goal> goals) {
        this(
                team, period, settings, skills, roles, conflicts, segments, stages, members, coverage, duties, goals,
                null);
    }

    /**
     * Returns the same problem with figures of single pairs.
     *
     * @param table the figures, or null for none
     * @return the new problem
     */
    public Problem withPairTable(@Nullable PairTable table) {
        return new Problem(
                team, period, settings, skills, roles, conflicts, segments, stages, members, coverage, duties, goals,
                table);
    }

    /**
     * Returns the same problem for another month: dates of members, duties and pins then count for that one.
     *
     * @param month the month to plan
     * @return the new problem
     */
    public Problem withPeriod(YearMonth month) {
        return new Problem(
                team, month, settings, skills, roles, conflicts, segments, stages, members, coverage, duties, goals,
                pairTable);
    }

    /**
     * Returns the same problem with every coverage rule replaced by the duties it stands for.
     *
     * <p>Explicit duties come first, then those of the rules in order of rule, segment, stage and seat. An explicit duty
     * with the same role, segment, stage and seat wins; between rules the first wins. References to unknown segments or
     * stages stand for nothing.
     *
     * @return a problem without coverage
     */
    public Problem expanded() {
        if (coverage.isEmpty()) {
            return this;
        }
        return withDuties(new CoverageExpansion(this).allDuties(), List.of());
    }

    private Problem withDuties(List<Duty> newDuties, List<Coverage> newCoverage) {
        return new Problem(
                team,
                period,
                settings,
                skills,
                roles,
                conflicts,
                segments,
                stages,
                members,
                newCoverage,
                newDuties,
                goals,
                pairTable);
    }
}
