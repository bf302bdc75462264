package org.bailiwick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bailiwick.check.PlanCheck;
import org.bailiwick.check.Verdict;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.io.PlanReadResult;
import org.bailiwick.io.PlanReader;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** A plan read from a file and judged as one of a given problem. */
final class PlanInput {

    private final Plan plan;
    private final Verdict verdict;
    private final String problemDigest;
    private final List<Finding> warnings;

    private PlanInput(Plan plan, Verdict verdict, String problemDigest, List<Finding> warnings) {
        this.plan = plan;
        this.verdict = verdict;
        this.problemDigest = problemDigest;
        this.warnings = warnings;
    }

    /**
     * Reads a plan by itself.
     *
     * @param path a JSON file
     * @throws InputException where it is no plan
     */
    static Plan read(Path path) throws InputException {
        PlanReadResult result = PlanReader.read(path);
        Plan plan = result.plan();
        if (plan == null) {
            throw new InputException(result.findings(), path.toString());
        }
        return plan;
    }

    /**
     * Reads a plan and judges it.
     *
     * @param path a JSON file
     * @param pairs the problem
     * @throws InputException where it is no plan, or a plan of something else
     */
    static PlanInput read(Path path, Pairs pairs) throws InputException {
        PlanReadResult result = PlanReader.read(path);
        Plan plan = result.plan();
        if (plan == null) {
            throw new InputException(result.findings(), path.toString());
        }
        Problem problem = pairs.view().problem();
        String digest = ProblemDigest.of(problem);
        Verdict verdict = PlanCheck.of(pairs).judge(plan, digest);
        List<Finding> findings = new ArrayList<>(result.findings());
        findings.addAll(mismatches(plan, problem));
        findings.addAll(verdict.findings());
        List<Finding> placed = inFile(findings, path);
        if (placed.stream().anyMatch(Finding::isError)) {
            throw new InputException(placed, path.toString());
        }
        return new PlanInput(plan, verdict, digest, placed);
    }

    /**
     * Reads a plan and judges it, and tells what somebody should look at.
     *
     * @param path a JSON file
     * @param pairs the problem
     * @param console where to tell it
     * @throws InputException where it is no plan, or a plan of something else
     */
    static PlanInput read(Path path, Pairs pairs, Console console) throws InputException {
        PlanInput input = read(path, pairs);
        FindingPrinter.print(input.warnings(), path.toString(), console.err());
        return input;
    }

    private static List<Finding> mismatches(Plan plan, Problem problem) {
        List<Finding> findings = new ArrayList<>();
        if (!plan.team().equals(problem.team().id())) {
            findings.add(Finding.error(
                    "otherTeam",
                    Place.at("/team"),
                    "team (%s) is not the problem's (%s). Maybe it is the plan of another team."
                            .formatted(plan.team(), problem.team().id())));
        }
        if (!plan.period().equals(problem.period())) {
            findings.add(Finding.error(
                    "otherPeriod",
                    Place.at("/period"),
                    "period (%s) is not the problem's (%s). Maybe it is the plan of another month."
                            .formatted(plan.period(), problem.period())));
        }
        return findings;
    }

    /** Findings once each and in order, with the file in those that name none. */
    static List<Finding> inFile(List<Finding> findings, Path path) {
        return findings.stream()
                .map(finding -> inFile(finding, path))
                .distinct()
                .sorted()
                .toList();
    }

    private static Finding inFile(Finding finding, Path path) {
        Place place = finding.place();
        if (!place.file().isEmpty()) {
            return finding;
        }
        Place placed = new Place(String.valueOf(path.getFileName()), place.pointer(), place.line(), place.column());
        return new Finding(finding.severity(), finding.code(), placed, finding.message());
    }

    /** The plan as it stands in the file. */
    Plan plan() {
        return plan;
    }

    /** What the referee says of it. */
    Verdict verdict() {
        return verdict;
    }

    /** Whether the plan was made for exactly this problem. */
    boolean isOfThisProblem() {
        return plan.problemDigest().equals(problemDigest);
    }

    /** What somebody should look at. */
    List<Finding> warnings() {
        return warnings;
    }

    /** A plan's assignments by the numbers of a view; duties that it does not name are open. */
    static int[] memberOfDuty(Plan plan, PeriodView view) {
        int[] memberOfDuty = new int[view.duties().size()];
        Arrays.fill(memberOfDuty, PeriodView.NOBODY);
        for (Assignment assignment : plan.assignments()) {
            if (assignment.member() != null) {
                memberOfDuty[view.dutyNumber(assignment.duty())] = view.memberNumber(assignment.member());
            }
        }
        return memberOfDuty;
    }
}
