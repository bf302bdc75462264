package org.bailiwick.crm.mapping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping file: what an export's files and columns mean, and by which rules a problem is made of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param teamId the team's id in the problem
 * @param teamName the team's name for people
 * @param period the month to plan, or null for the month after {@code asOf}
 * @param asOf the day on which the export was made, or null for the latest day in it
 * @param currency the unit of all amounts
 * @param tables the files, at most one of a kind
 * @param stages the values of the deals' stage column, stages in the order of the funnel; may be empty where there is no
 *     such column
 * @param joins confirmed joins: for each kind, the right name by a name that stands in the export
 * @param roles the roles; empty for a single one that everybody has
 * @param segments how segments are made
 * @param values value classes of accounts, best first; empty for none
 * @param hours how working hours are worked out
 * @param skills how levels of skill are inferred
 * @param goals how goals are proposed
 */
public record Mapping(
        String teamId,
        String teamName,
        @Nullable YearMonth period,
        @Nullable LocalDate asOf,
        String currency,
        List<TableMapping> tables,
        List<StageRule> stages,
        Map<JoinKind, Map<String, String>> joins,
        List<RoleRule> roles,
        SegmentRules segments,
        List<ValueClass> values,
        HourRules hours,
        SkillRules skills,
        GoalRules goals) {

    public Mapping {
        tables = List.copyOf(tables);
        stages = List.copyOf(stages);
        Map<JoinKind, Map<String, String>> ordered = new EnumMap<>(JoinKind.class);
        joins.forEach((kind, names) -> ordered.put(kind, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
        joins = Collections.unmodifiableMap(ordered);
        roles = List.copyOf(roles);
        values = List.copyOf(values);
    }

    /**
     * Returns the file of a kind.
     *
     * @param kind the kind
     * @return its mapping, or null where the export has none
     */
    public @Nullable TableMapping table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst().orElse(null);
    }

    /**
     * Returns the same mapping with other roles.
     *
     * @param others the roles
     * @return the new mapping
     */
    public Mapping withRoles(List<RoleRule> others) {
        return new Mapping(
                teamId, teamName, period, asOf, currency, tables, stages, joins, others, segments, values, hours,
                skills, goals);
    }

    /**
     * Returns the same mapping for a month.
     *
     * @param month the month to plan
     * @return the new mapping
     */
    public Mapping withPeriod(YearMonth month) {
        return new Mapping(
                teamId, teamName, month, asOf, currency, tables, stages, joins, roles, segments, values, hours, skills,
                goals);
    }

    /**
     * Returns the same mapping for another team.
     *
     * @param id the team's id
     * @param name the team's name for people
     * @return the new mapping
     */
    public Mapping withTeam(String id, String name) {
        return new Mapping(
                id, name, period, asOf, currency, tables, stages, joins, roles, segments, values, hours, skills, goals);
    }
}
