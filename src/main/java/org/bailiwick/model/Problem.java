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
     * Returns the unit of the duties' goals.
     *
     * @return the unit of the team's goals that are broken down by them; empty where these have no unit or several
     */
    public String goalUnit() {
        List<String> units = goals.stream()
                .filter(goal -> goal.basis().equals(Measures.GOAL))
                .map(Goal::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
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
     * Returns the same problem with other settings.
     *
     * @param value the dials
     * @return the new problem
     */
    public Problem withSettings(Settings value) {
        return new Problem(
                team, period, value, skills, roles, conflicts, segments, stages, members, coverage, duties, goals,
                pairTable);
    }

    /**
     * Returns the same problem with other roles.
     *
     * @param value the roles; may be empty
     * @return the new problem
     */
    public Problem withRoles(List<Role> value) {
        return new Problem(
                team, period, settings, skills, value, conflicts, segments, stages, members, coverage, duties, goals,
                pairTable);
    }

    /**
     * Returns the same problem with other conflicts.
     *
     * @param value roles that may not meet in one member; may be empty
     * @return the new problem
     */
    public Problem withConflicts(List<Conflict> value) {
        return new Problem(
                team, period, settings, skills, roles, value, segments, stages, members, coverage, duties, goals,
                pairTable);
    }

    /**
     * Returns the same problem with other segments.
     *
     * @param value the segments; may be empty
     * @return the new problem
     */
    public Problem withSegments(List<Segment> value) {
        return new Problem(
                team, period, settings, skills, roles, conflicts, value, stages, members, coverage, duties, goals,
                pairTable);
    }

    /**
     * Returns the same problem with other stages.
     *
     * @param value the stages of the funnel; may be empty
     * @return the new problem
     */
    public Problem withStages(List<Stage> value) {
        return new Problem(
                team, period, settings, skills, roles, conflicts, segments, value, members, coverage, duties, goals,
                pairTable);
    }

    /**
     * Returns the same problem with other members.
     *
     * @param value the members
     * @return the new problem
     */
    public Problem withMembers(List<Member> value) {
        return new Problem(
                team, period, settings, skills, roles, conflicts, segments, stages, value, coverage, duties, goals,
                pairTable);
    }

    /**
     * Returns the same problem with other goals.
     *
     * @param value the team's targets; may be empty
     * @return the new problem
     */
    public Problem withGoals(List<Goal> value) {
        return new Problem(
                team, period, settings, skills, roles, conflicts, segments, stages, members, coverage, duties, value,
                pairTable);
    }

    /**
     * Returns the same problem with other duties beside its coverage rules.
     *
     * @param value the duties stated one by one; may be empty
     * @return the new problem
     */
    public Problem withDuties(List<Duty> value) {
        return withWork(coverage, value);
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
        return withWork(List.of(), new CoverageExpansion(this).allDuties());
    }

    private Problem withWork(List<Coverage> rules, List<Duty> rows) {
        return new Problem(
                team, period, settings, skills, roles, conflicts, segments, stages, members, rules, rows, goals,
                pairTable);
    }
}
