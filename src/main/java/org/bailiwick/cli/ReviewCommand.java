package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.goals.files.ReviewFiles;
import org.bailiwick.goals.review.DayCount;
import org.bailiwick.goals.review.Review;
import org.bailiwick.report.ReviewReport;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds actuals against goals. */
@Command(
        name = "review",
        sortOptions = false,
        description = {
            "Holds actuals against the goals of the month planned: attainment, trend, forecast to the month's end, who is behind "
                    + "or ahead, and what is missing a day.",
            "",
            "docs/goals.md defines every figure and file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick review my-team plan.json actuals.csv",
            "                              as of today",
            "  bailiwick review my-team plan.json actuals.csv --as-of 2026-12-15",
            "  bailiwick review my-team plan.json actuals.csv --days calendar -o review.csv",
            "",
            "Exit status: 0 done, 2 the files have errors."
        })
final class ReviewCommand implements Callable<Integer> {

    @Mixin
    private PlanArguments arguments;

    @Parameters(
            index = "2",
            paramLabel = "ACTUALS",
            description = "A CSV file of what was achieved (metric,member,date or month,amount; duty where known).")
    private Path actuals;

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
            description =
                    "Which days count for the pace: working (Monday to Friday) or calendar. Default: ${DEFAULT-VALUE}.")
    private DayCount days = DayCount.WORKING;

    @Mixin
    private GoalOptions options;

    @Mixin
    private LanguageOption language;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    ReviewCommand(Console console) {
        this.console = console;
        this.arguments = new PlanArguments();
        this.options = new GoalOptions();
        this.language = new LanguageOption();
    }

    @Override
    public Integer call() throws InputException, IOException {
        Pairs pairs = arguments.pairs(console);
        PeriodView view = pairs.view();
        int[] memberOfDuty = arguments.memberOfDuty(pairs, console);
        TeamGoals goals = options.goals(view, memberOfDuty, console);
        requirePeriod(goals, view, Objects.requireNonNull(spec));
        Review review = Review.of(
                view,
                memberOfDuty,
                goals,
                PlanArguments.actuals(actuals, view, console),
                PlanArguments.dayOrToday(asOf),
                days);
        return arguments.give(
                console,
                ReviewReport.of(view, review, PlanArguments.layout(console, language)),
                out -> ReviewFiles.writeJson(review, out),
                ReviewFiles.MARK,
                "review",
                out -> ReviewFiles.writeCsv(review, out));
    }

    static void requirePeriod(TeamGoals goals, PeriodView view, CommandSpec spec) {
        if (!goals.months().months().contains(view.problem().period())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from, --months: the goals are for %s to %s, and not for the month planned, %s. Maybe more months were meant."
                            .formatted(
                                    goals.months().months().get(0),
                                    goals.months()
                                            .months()
                                            .get(goals.months().months().size() - 1),
                                    view.problem().period()));
        }
    }
}
