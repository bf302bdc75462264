package org.bailiwick.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bailiwick.check.PlanCheck;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Score;
import org.bailiwick.report.Layout;
import org.bailiwick.report.TextReport;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Validates a problem, and judges a plan or what people hold today. */
@Command(
        name = "check",
        description = {
            "Says what is wrong with a team's files, and judges a plan.",
            "",
            "Without a plan, what people hold today is judged: who is overloaded, what nobody does, which rules are "
                    + "broken. With one, the plan is judged by a referee that shares no line with the search."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick check my-team              the files, and what is wrong today",
            "  bailiwick check my-team plan.json    whether a plan keeps every rule, and its score",
            "  bailiwick check my-team --lang zh    the same in Chinese",
            "  bailiwick check team.json > today.txt && echo all well",
            "",
            "Exit status: 0 all well, 1 a rule is broken or a duty open, 2 the files have errors."
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private @Nullable Path planFile;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Pairs pairs = ProblemInput.pairs(input, console);
        Path file = planFile;
        return file == null ? checkHolders(pairs) : checkPlan(pairs, file);
    }

    private int checkHolders(Pairs pairs) {
        PeriodView view = pairs.view();
        int[] holders =
                IntStream.range(0, view.duties().size()).map(view::holder).toArray();
        console.out().print(TextReport.ofCheck(pairs, holders, language.words().text("check.holders"), null, layout()));
        return status(PlanCheck.of(pairs).judgeHolders().judgement().score());
    }

    private int checkPlan(Pairs pairs, Path file) throws InputException {
        PlanInput judged = PlanInput.read(file, pairs, console);
        Plan plan = judged.plan();
        int[] memberOfDuty = PlanInput.memberOfDuty(plan, pairs.view());
        Bound bound = judged.isOfThisProblem() ? plan.bound() : null;
        console.out().print(TextReport.ofCheck(pairs, memberOfDuty, file.toString(), bound, layout()));
        Score score = judged.verdict().judgement().score();
        if (judged.isOfThisProblem() && !score.equals(plan.score())) {
            console.out().printf("%n%s%n", language.words().text("check.otherScore", plan.score(), score));
            return ExitStatus.NOT_ALL_WELL;
        }
        return status(score);
    }

    private Layout layout() {
        return new Layout(
                console.screen().columns(),
                Layout.SCREENFUL,
                language.words().text("check.notShown"),
                language.language());
    }

    private static int status(Score score) {
        return score.hard() == 0 && score.medium() == 0 ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }
}
