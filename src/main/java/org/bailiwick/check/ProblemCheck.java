package org.bailiwick.check;

import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;

/** Validates problems beyond their syntax. */
public final class ProblemCheck {

    private ProblemCheck() {}

    /**
     * Finds everything that is wrong with a problem, or looks wrong, at once.
     *
     * <p>Places are JSON pointers into the problem document, whatever files the problem came from. What the rows mean
     * together is looked at only where no row is wrong by itself. Of one kind of finding at most 100 are listed, and the
     * rest is counted in one more. Thread-safe.
     *
     * @param problem the problem as it was read, coverage not expanded
     * @return the findings, errors first, then by place; empty where there is nothing to say; unmodifiable
     */
    public static List<Finding> findings(Problem problem) {
        Report report = new Report();
        meaning(problem, report);
        return report.sorted();
    }

    /**
     * Lets a problem pass that can be planned.
     *
     * @param problem the problem as it was read, coverage not expanded
     * @return the warnings, by place; may be empty; unmodifiable
     * @throws InvalidInputException where there is an error among the findings; it carries all of them
     */
    public static List<Finding> requireValid(Problem problem) {
        return check(problem).warnings();
    }

    /**
     * Lets a problem pass that can be planned, with what was worked out for that.
     *
     * @param problem the problem as it was read, coverage not expanded
     * @return the problem's pairs and the warnings
     * @throws InvalidInputException where there is an error among the findings; it carries all of them
     */
    public static Checked check(Problem problem) {
        Report report = new Report();
        Meaning meaning = meaning(problem, report);
        List<Finding> findings = report.sorted();
        if (meaning == null || report.hasErrors()) {
            throw new InvalidInputException(findings);
        }
        return new Checked(meaning.pairs(), findings);
    }

    /** Reports what is wrong, and returns what the rows mean together, or null where some are wrong by themselves. */
    private static @Nullable Meaning meaning(Problem problem, Report report) {
        Names names = Names.of(problem);
        Expansion expansion = structure(problem, names, report);
        if (!report.hasErrors()) {
            new Magnitude(report, problem, expansion).check();
        }
        if (report.hasErrors()) {
            return null;
        }
        Meaning meaning = new Meaning(problem, expansion, names);
        new EligibilityRules(report, meaning).check();
        new CapacityRules(report, meaning).check();
        new TargetRules(report, meaning).check();
        return meaning;
    }

    private static Expansion structure(Problem problem, Names names, Report report) {
        SegmentTree tree = new SegmentTree(problem.segments());
        new IdRules(report).check(problem);
        new RangeRules(report).check(problem);
        new ReferenceRules(report, names).check(problem);
        new SegmentRules(report).check(problem, tree);
        new SetupRules(report).conflicts(problem.conflicts());
        new SetupRules(report).stages(problem.stages());
        new PeriodRules(report, names).check(problem);
        CoverageRules coverage = new CoverageRules(report, names, tree);
        coverage.check(problem);
        // Rules that name what is not there, or multiply without end, are not expanded.
        boolean whole = !report.hasErrors();
        Expansion expansion = whole ? Expansion.of(problem, tree) : Expansion.none(problem);
        if (whole) {
            coverage.checkExpanded(problem, expansion);
        }
        new SlotRules(report).check(expansion, tree);
        if (whole) {
            new PairTableRules(report, names, expansion).check(problem.pairTable());
        }
        new MeasureRules(report, problem, expansion.duties(), whole).check();
        return expansion;
    }
}
