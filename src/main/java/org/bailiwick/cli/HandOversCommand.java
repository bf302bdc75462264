package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.handover.HandOverFile;
import org.bailiwick.handover.HandOverSchedule;
import org.bailiwick.handover.Overlap;
import org.bailiwick.handover.ScheduledHandOver;
import org.bailiwick.io.MarkedFiles;
import org.bailiwick.report.HandOverReport;
import org.bailiwick.report.Layout;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans when work changes hands. */
@Command(
        name = "hand-overs",
        sortOptions = false,
        description = {
            "Plans the days on which old and new holders work together on what changes hands, and from when the new ones answer "
                    + "alone. What is planned how: docs/stability.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick hand-overs my-team plan.json",
            "  bailiwick hand-overs my-team plan.json --overlap 10 --at-once 2 -o hand-overs.csv",
            "",
            "Exit status: 0 done, 2 the files have errors."
        })
final class HandOversCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private Path planFile;

    @Mixin
    private OverlapOptions overlap = new OverlapOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write a CSV file with a row for every duty; an earlier one is replaced, any other file never is.")
    private @Nullable Path output;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Console console;

    HandOversCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        Overlap wanted = overlap.overlap();
        Pairs pairs = ProblemInput.pairs(input, console);
        PlanInput plan = PlanInput.read(planFile, pairs, console);
        List<ScheduledHandOver> schedule =
                HandOverSchedule.of(pairs, PlanInput.memberOfDuty(plan.plan(), pairs.view()), wanted);
        Path target = output;
        if (target != null) {
            MarkedFiles.write(
                    target,
                    HandOverFile.MARK,
                    "list of hand-overs",
                    out -> HandOverFile.write(pairs.view(), schedule, out));
        }
        Layout layout = new Layout(
                console.screen().columns(),
                Layout.SCREENFUL,
                language.words().text("handOvers.rest"),
                language.language());
        console.out().print(HandOverReport.of(pairs.view(), schedule, wanted, layout));
        return ExitStatus.DONE;
    }
}
