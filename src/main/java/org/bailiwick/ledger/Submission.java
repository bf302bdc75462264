package org.bailiwick.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.check.PlanCheck;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.check.Verdict;
import org.bailiwick.check.Violation;
import org.bailiwick.io.PlanReadResult;
import org.bailiwick.io.PlanReader;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** A plan that was looked through and may be added to a ledger. Immutable and thread-safe. */
public final class Submission {

    private static final int MOST_BROKEN = 5;

    private final String team;
    private final YearMonth period;
    private final byte[] problem;
    private final byte[] plan;
    private final List<Finding> warnings;

    private Submission(Problem problem, byte[] plan, List<Finding> warnings) {
        this.team = problem.team().id();
        this.period = problem.period();
        this.problem = ProblemWriter.toCanonicalJson(problem);
        this.plan = plan.clone();
        this.warnings = List.copyOf(warnings);
    }

    /** What becomes of a plan that breaks hard rules, as one made by hand may. */
    public enum BrokenRules {
        /** It is refused. */
        REFUSED,
        /** It is taken, with a warning; so that pins that break a rule themselves do not shut a team out. */
        TAKEN
    }

    /**
     * Looks a plan through.
     *
     * @param problem its problem
     * @param plan the bytes of the plan's JSON document, which the ledger will keep as they are
     * @param name what findings call the document
     * @param broken what becomes of a plan that breaks hard rules
     * @return what may be added
     * @throws InvalidInputException where the problem or the plan has errors, or the plan is not of exactly this problem; it
     *     carries all findings
     */
    public static Submission of(Problem problem, byte[] plan, String name, BrokenRules broken) {
        ProblemCheck.requireValid(problem);
        PlanReadResult read = PlanReader.read(plan, name);
        List<Finding> findings = new ArrayList<>(read.findings());
        if (read.plan() != null) {
            judge(problem, read.plan(), broken).forEach(finding -> findings.add(inFile(finding, name)));
        }
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new InvalidInputException(findings);
        }
        return new Submission(problem, plan, findings);
    }

    private static List<Finding> judge(Problem problem, Plan plan, BrokenRules broken) {
        List<Finding> findings = new ArrayList<>();
        String digest = ProblemDigest.of(problem);
        require(findings, "team", plan.team(), problem.team().id(), "Maybe it is the plan of another team.");
        require(
                findings,
                "period",
                plan.period().toString(),
                problem.period().toString(),
                "Maybe it is the plan of another month.");
        require(
                findings,
                "problemDigest",
                plan.problemDigest(),
                digest,
                "Maybe the problem changed since the plan was made: solve it again.");
        Verdict verdict = PlanCheck.of(Pairs.of(PeriodView.of(problem))).judge(plan, plan.problemDigest());
        findings.addAll(verdict.findings());
        if (!verdict.hasErrors()) {
            violations(findings, verdict, broken);
            score(findings, plan, verdict);
        }
        return findings;
    }

    private static void require(List<Finding> findings, String field, String stated, String expected, String maybe) {
        if (!stated.equals(expected)) {
            findings.add(Finding.error(
                    "otherProblem",
                    Place.at("/" + field),
                    "%s (%s) is not the problem's (%s). %s".formatted(field, stated, expected, maybe)));
        }
    }

    private static void violations(List<Finding> findings, Verdict verdict, BrokenRules broken) {
        List<Violation> violations = verdict.violations();
        for (Violation violation : violations.subList(0, Math.min(MOST_BROKEN, violations.size()))) {
            findings.add(
                    broken == BrokenRules.TAKEN
                            ? Finding.warning("brokenRule", Place.at("/assignments"), violation.message())
                            : Finding.error("brokenRule", Place.at("/assignments"), violation.message()));
        }
    }

    /** Who edits assignments by hand seldom edits the score. */
    private static void score(List<Finding> findings, Plan plan, Verdict verdict) {
        if (!plan.score().equals(verdict.judgement().score())) {
            findings.add(Finding.warning(
                    "otherScore",
                    Place.at("/score"),
                    "the plan states the score (%s), and the referee says (%s). Maybe it was edited by hand."
                            .formatted(plan.score(), verdict.judgement().score())));
        }
    }

    private static Finding inFile(Finding finding, String name) {
        Place place = finding.place();
        return place.file().isEmpty()
                ? new Finding(
                        finding.severity(),
                        finding.code(),
                        new Place(name, place.pointer(), place.line(), place.column()),
                        finding.message())
                : finding;
    }

    /**
     * Returns what somebody should look at.
     *
     * @return the warnings; may be empty
     */
    public List<Finding> warnings() {
        return warnings;
    }

    String team() {
        return team;
    }

    YearMonth period() {
        return period;
    }

    byte[] problem() {
        return problem;
    }

    byte[] plan() {
        return plan;
    }
}
