package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.goals.Actuals;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.goals.files.PayoutFiles;
import org.bailiwick.goals.incentive.IncentivePlan;
import org.bailiwick.goals.incentive.IncentiveRead;
import org.bailiwick.goals.incentive.IncentiveReader;
import org.bailiwick.goals.incentive.PayoutBasis;
import org.bailiwick.goals.incentive.Payouts;
import org.bailiwick.goals.incentive.Projection;
import org.bailiwick.goals.review.DayCount;
import org.bailiwick.goals.review.Review;
import org.bailiwick.report.PayoutReport;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Projects what an incentive plan pays. */
@Command(
        name = "payout",
        sortOptions = false,
        description = {
            "Projects what an incentive plan pays to each member: if goals are reached, at the forecast, and for what was "
                    + "achieved so far; before and after a change of the plan.",
            "",
            "docs/goals.md describes the file; 'bailiwick schema incentive' prints its JSON Schema."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick payout my-team plan.json incentive.yaml",
            "                              if everybody reaches the goal",
            "  bailiwick payout my-team plan.json incentive.yaml --actuals actuals.csv --as-of 2026-12-15",
            "                              at the forecast and at actuals, too",
            "  bailiwick payout my-team new.json incentive.yaml --actuals actuals.csv --before plan.json",
            "                              what a re-plan means for everybody's pay",
            "",
            "Exit status: 0 done, 2 the files have errors."
        })
final class PayoutCommand implements Callable<Integer> {

    @Mixin
    private PlanArguments arguments;

    @Parameters(index = "2", paramLabel = "INCENTIVE", description = "The incentive plan, YAML or JSON.")
    private Path incentive;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description = "A CSV file of what was achieved (metric,member,date or month,amount; duty where known).")
    private @Nullable Path actuals;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day that is known, such as 2026-12-15. Default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--days",
            paramLabel = "WHICH",
            defaultValue = "working",
            description = "Which days count for the forecast: working or calendar. Default: ${DEFAULT-VALUE}.")
    private DayCount days = DayCount.WORKING;

    @Option(
            names = "--before",
            paramLabel = "PLAN",
            description = "The plan of the same problem as it was before: payouts are compared.")
    private @Nullable Path before;

    @Mixin
    private GoalOptions options;

    @Mixin
    private LanguageOption language;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    PayoutCommand(Console console) {
        this.console = console;
        this.arguments = new PlanArguments();
        this.options = new GoalOptions();
        this.language = new LanguageOption();
    }

    @Override
    public Integer call() throws InputException, IOException {
        Pairs pairs = arguments.pairs(console);
        PeriodView view = pairs.view();
        IncentiveRead read = IncentiveReader.read(incentive, view);
        IncentivePlan plan = read.plan();
        if (plan == null) {
            throw new InputException(read.findings(), incentive.toString());
        }
        FindingPrinter.print(read.findings(), incentive.toString(), console.err());
        Actuals achieved = PlanArguments.actuals(actuals, view, console);
        Path earlier = before;
        Projection projection = new Projection(
                earlier == null
                        ? List.of()
                        : payouts(view, plan, PlanArguments.memberOfDuty(earlier, pairs, console), achieved),
                payouts(view, plan, arguments.memberOfDuty(pairs, console), achieved));
        return arguments.give(
                console,
                PayoutReport.of(view, plan.name(), projection, PlanArguments.layout(console, language)),
                out -> PayoutFiles.writeJson(projection, out),
                PayoutFiles.MARK,
                "list of payouts",
                out -> PayoutFiles.writeCsv(projection, out));
    }

    private List<Payouts> payouts(PeriodView view, IncentivePlan plan, int[] memberOfDuty, Actuals achieved)
            throws InputException {
        TeamGoals goals = options.goals(view, memberOfDuty, console);
        ReviewCommand.requirePeriod(goals, view, Objects.requireNonNull(spec));
        List<Payouts> payouts = new ArrayList<>();
        payouts.add(Payouts.of(plan, goals, view.problem().period(), PayoutBasis.PLAN, null));
        if (actuals != null) {
            LocalDate day = PlanArguments.dayOrToday(asOf);
            Review review = Review.of(view, memberOfDuty, goals, achieved, day, days);
            payouts.add(Payouts.of(plan, goals, view.problem().period(), PayoutBasis.FORECAST, review));
            payouts.add(Payouts.of(plan, goals, view.problem().period(), PayoutBasis.ACTUALS, review));
        }
        return payouts;
    }
}
