package org.bailiwick.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;

/** Every measure that something is counted in is carried by a duty, and no name means two things. */
final class MeasureRules {

    private static final int MOST_NAMED = 8;

    private final Report report;
    private final Problem problem;
    private final Set<String> names;
    private final Known known;
    private final Set<String> empty = new HashSet<>();

    /**
     * Gathers the measures.
     *
     * @param report takes the findings
     * @param problem the problem as stated
     * @param duties its duties
     * @param all whether these are all duties, those of coverage rules included
     */
    MeasureRules(Report report, Problem problem, List<Duty> duties, boolean all) {
        this.report = report;
        this.problem = problem;
        Set<String> carried = new LinkedHashSet<>();
        Set<String> positive = new HashSet<>();
        for (Duty duty : duties) {
            carried.addAll(duty.measures().keySet());
            duty.measures().forEach((measure, value) -> {
                if (value.signum() > 0) {
                    positive.add(measure);
                }
            });
        }
        names = new TreeSet<>(carried);
        names.addAll(Measures.BUILT_IN);
        this.known = new Known("measure of a duty", "measures", names);
        if (!all) {
            return;
        }
        if (duties.stream().noneMatch(duty -> duty.goal().signum() > 0)) {
            empty.add(Measures.GOAL);
        }
        if (problem.segments().stream().noneMatch(segment -> segment.potential().signum() > 0)) {
            empty.add(Measures.POTENTIAL);
        }
        carried.stream().filter(measure -> !positive.contains(measure)).forEach(empty::add);
    }

    void check() {
        ownNames();
        for (int i = 0; i < problem.settings().balances().size(); i++) {
            String measure = problem.settings().balances().get(i).measure();
            counted(new Row("/settings/balances/" + i, "a balance"), "measure", measure);
        }
        DisruptionBudget budget = problem.settings().disruptionBudget();
        if (budget != null) {
            counted(new Row("/settings/disruptionBudget", "the disruption budget"), "measure", budget.measure());
        }
        for (int i = 0; i < problem.members().size(); i++) {
            Member member = problem.members().get(i);
            Row row = Row.of("members", i, "member", member.id());
            Row caps = row.inside("maxMeasures");
            member.maxMeasures().keySet().forEach(measure -> counted(caps, measure, measure));
        }
        goals();
    }

    private void ownNames() {
        for (int i = 0; i < problem.duties().size(); i++) {
            Duty duty = problem.duties().get(i);
            Row row = Row.of("duties", i, "duty", duty.id());
            Row measures = row.inside("measures");
            for (String measure : duty.measures().keySet()) {
                if (Measures.BUILT_IN.contains(measure)) {
                    report.error(
                            "builtInMeasure",
                            measures.at(measure),
                            () ->
                                    "The measure (%s) of %s has a name that Bailiwick gives a meaning of its own. Maybe the field %s was meant."
                                            .formatted(measure, row.label(), measure));
                } else if (measure.isBlank()) {
                    report.error(
                            "emptyId",
                            measures.at(measure),
                            () -> "A measure of %s has no name. Maybe the column's title is cut off."
                                    .formatted(row.label()));
                }
            }
        }
    }

    private void goals() {
        Set<Goal> seen = new HashSet<>();
        for (int i = 0; i < problem.goals().size(); i++) {
            Goal goal = problem.goals().get(i);
            Row row = Row.of("goals", i, "goal", goal.metric());
            if (goal.metric().isBlank()) {
                report.error(
                        "emptyId",
                        row.at("metric"),
                        () -> "The metric of %s is empty. Maybe a cell was left out.".formatted(row.label()));
            }
            counted(row, "basis", goal.basis());
            if (!seen.add(sameButAmount(goal))) {
                report.warning(
                        "doubledGoal",
                        row.pointer(),
                        () ->
                                "The %s stands there twice for the same roles and stages. Maybe one of the rows is outdated."
                                        .formatted(row.label()));
            }
        }
    }

    private static Goal sameButAmount(Goal goal) {
        return new Goal(goal.metric(), goal.unit(), BigDecimal.ZERO, 0, "", goal.roles(), goal.stages());
    }

    private void counted(Row row, String field, String measure) {
        if (!known.has(measure)) {
            String meant = known.meant(measure);
            report.error(
                    "unknownMeasure",
                    row.at(field),
                    () -> "The measure (%s) of %s is carried by no duty. %s"
                            .formatted(Text.shown(measure), row.label(), meant == null ? lacking(measure) : meant));
        } else if (empty.contains(measure)) {
            report.warning(
                    "emptyMeasure",
                    row.at(field),
                    () ->
                            "The measure (%s) of %s is 0 for every duty, so it counts for nothing. Maybe a column is missing."
                                    .formatted(Text.shown(measure), row.label()));
        }
    }

    private String lacking(String measure) {
        return "Maybe the measures of the duties lack (%s); they have %s."
                .formatted(Text.shown(measure), Text.some(List.copyOf(names), MOST_NAMED));
    }
}
