package org.bailiwick.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.explain.Explainer;
import org.bailiwick.explain.answer.Candidate;
import org.bailiwick.report.AnswerReport;
import org.bailiwick.report.Layout;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks the members for one duty. */
@Command(
        name = "recommend",
        sortOptions = false,
        description = {
            "Ranks all members for one duty, whether somebody has it or not: what the plan gains or loses with each, and by what."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick recommend my-team plan.json --duty sales/retail/lead",
            "  bailiwick recommend my-team plan.json --duty sales/retail/lead --json",
            "",
            "A duty that is new since the plan is open in it. Exit status: 0 done, 1 a rule is in everybody's way, 2 the input or",
            "the arguments are wrong."
        })
final class RecommendCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private Path planFile;

    @Option(
            names = "--duty",
            required = true,
            paramLabel = "DUTY",
            description = "The duty, by id or by a name that only one has.")
    private String duty;

    @Option(names = "--json", description = "Print the ranking as JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    RecommendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Pairs pairs = ProblemInput.pairs(input, console);
        PlanInput plan = PlanInput.read(planFile, pairs, console);
        int[] memberOfDuty = PlanInput.memberOfDuty(plan.plan(), pairs.view());
        int number = new Chosen(pairs.view(), Objects.requireNonNull(spec).commandLine()).duty("--duty", duty);
        List<Candidate> candidates = Explainer.of(pairs, memberOfDuty).recommend(number);
        if (json) {
            console.out().print(new AnswerJson(pairs.view()).of(candidates));
        } else {
            Layout layout =
                    new Layout(console.screen().columns(), Layout.SCREENFUL, "all with --json", language.language());
            console.out()
                    .print(AnswerReport.of(pairs, memberOfDuty, language.language(), layout)
                            .recommend(number, memberOfDuty[number], candidates, layout.rows()));
        }
        return candidates.stream().anyMatch(Candidate::isPossible) ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }
}
