package org.bailiwick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bailiwick.io.PlanReadResult;
import org.bailiwick.io.PlanReader;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Plan;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** A plan of a given problem, read from a file. */
final class PlanInput {

    private static final int NOT_NAMED = -2;

    private final Plan plan;
    private final int[] memberOfDuty;
    private final boolean isOfThisProblem;
    private final List<Finding> warnings;

    private PlanInput(Matching matching, List<Finding> warnings) {
        this.plan = matching.plan;
        this.memberOfDuty = matching.memberOfDuty;
        this.isOfThisProblem = matching.isOfThisProblem();
        this.warnings = warnings;
    }

    /** The plan as it stands in the file. */
    Plan plan() {
        return plan;
    }

    /** Its assignments by the numbers of the problem's view. */
    int[] memberOfDuty() {
        return memberOfDuty.clone();
    }

    /** Whether the plan was made for exactly this problem. */
    boolean isOfThisProblem() {
        return isOfThisProblem;
    }

    /** What somebody should look at. */
    List<Finding> warnings() {
        return warnings;
    }

    /** Reads a plan by itself. */
    static Plan read(Path path) throws InputException {
        PlanReadResult result = PlanReader.read(path);
        Plan plan = result.plan();
        if (plan == null) {
            throw new InputException(result.findings(), path.toString());
        }
        return plan;
    }

    /**
     * Reads a plan and finds its duties and members in a problem.
     *
     * @param path a JSON file
     * @param view the problem
     * @return the plan; duties that it does not name are open
     * @throws InputException where it is no plan, or a plan of something else
     */
    static PlanInput read(Path path, PeriodView view) throws InputException {
        PlanReadResult result = PlanReader.read(path);
        Plan plan = result.plan();
        if (plan == null) {
            throw new InputException(result.findings(), path.toString());
        }
        Matching matching = new Matching(plan, view, String.valueOf(path.getFileName()));
        matching.matchTeam();
        matching.matchAssignments();
        List<Finding> findings = Stream.concat(result.findings().stream(), matching.findings.stream())
                .sorted()
                .toList();
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new InputException(findings, path.toString());
        }
        return new PlanInput(matching, findings);
    }

    private static final class Matching {
        private final Plan plan;
        private final PeriodView view;
        private final String file;
        private final int[] memberOfDuty;
        private final List<Finding> findings = new ArrayList<>();

        Matching(Plan plan, PeriodView view, String file) {
            this.plan = plan;
            this.view = view;
            this.file = file;
            this.memberOfDuty = new int[view.duties().size()];
            Arrays.fill(memberOfDuty, NOT_NAMED);
        }

        boolean isOfThisProblem() {
            return plan.problemDigest().equals(ProblemDigest.of(view.problem()));
        }

        void matchTeam() {
            String team = view.problem().team().id();
            if (!plan.team().equals(team)) {
                error("otherTeam", "/team", "team (%s) is not the problem's (%s)".formatted(plan.team(), team));
            }
            if (!plan.period().equals(view.problem().period())) {
                error(
                        "otherPeriod",
                        "/period",
                        "period (%s) is not the problem's (%s)"
                                .formatted(plan.period(), view.problem().period()));
            }
            if (!plan.problemDigest().isEmpty() && !isOfThisProblem()) {
                warning(
                        "otherDigest",
                        "/problemDigest",
                        "the problem is not the one that the plan was made for, so that its score may differ. Maybe it was edited since");
            }
        }

        void matchAssignments() {
            for (int i = 0; i < plan.assignments().size(); i++) {
                Assignment assignment = plan.assignments().get(i);
                String pointer = "/assignments/" + i;
                int duty = view.dutyNumber(assignment.duty());
                int member = member(assignment.member());
                if (duty < 0) {
                    error(
                            "unknownDuty",
                            pointer + "/duty",
                            "duty (%s) is not in the problem in %s. Maybe the problem was edited since"
                                    .formatted(assignment.duty(), plan.period()));
                } else if (assignment.member() != null && member == PeriodView.NOBODY) {
                    error(
                            "unknownMember",
                            pointer + "/member",
                            "member (%s) is not in the team in %s. Maybe the problem was edited since"
                                    .formatted(assignment.member(), plan.period()));
                } else if (memberOfDuty[duty] != NOT_NAMED) {
                    error(
                            "doubleAssignment",
                            pointer + "/duty",
                            "duty (%s) is assigned twice. Maybe one of the rows was meant for another duty"
                                    .formatted(assignment.duty()));
                } else {
                    memberOfDuty[duty] = member;
                }
            }
            fillUp();
        }

        private int member(@Nullable String id) {
            return id == null ? PeriodView.NOBODY : view.memberNumber(id);
        }

        private void fillUp() {
            List<String> missing = new ArrayList<>();
            for (int d = 0; d < memberOfDuty.length; d++) {
                if (memberOfDuty[d] == NOT_NAMED) {
                    memberOfDuty[d] = PeriodView.NOBODY;
                    missing.add(view.duty(d).id());
                }
            }
            if (!missing.isEmpty()) {
                warning(
                        "missingDuty",
                        "/assignments",
                        "%d of the problem's duties are not named and count as open, such as (%s). Maybe they are new"
                                .formatted(missing.size(), missing.get(0)));
            }
        }

        private void error(String code, String pointer, String message) {
            findings.add(Finding.error(code, new Place(file, pointer, 0, 0), message + "."));
        }

        private void warning(String code, String pointer, String message) {
            findings.add(Finding.warning(code, new Place(file, pointer, 0, 0), message + "."));
        }
    }
}
