package org.bailiwick.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.explain.Explainer;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.explain.answer.TeamAnswer;
import org.bailiwick.explain.answer.WhyNot;
import org.bailiwick.report.AnswerReport;
import org.bailiwick.report.Layout;
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

/** Says why a plan is as it is. */
@Command(
        name = "explain",
        sortOptions = false,
        description = {
            "Says why a plan is as it is: why a duty is with somebody, why not with somebody else, what keeps duties open and "
                    + "what would fill them.",
            "",
            "Without a plan: what the team cannot do whatever the plan. docs/explain.md defines every answer."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick explain my-team                          what cannot be done at all, and what would help",
            "  bailiwick explain my-team plan.json                the open duties, and what would fill them",
            "  bailiwick explain my-team plan.json --duty sales/retail/lead",
            "                              why that duty is with whom it is",
            "  bailiwick explain my-team plan.json --duty sales/retail/lead --why-not bo",
            "                              the rule in the way, the price, or the cheapest moves that make it possible",
            "  bailiwick explain my-team plan.json --member ana   what Ana has, and how that came",
            "",
            "Duties and members are named by id, or by a name that only one has.",
            "Exit status: 0 done, 1 duties are open or cannot be held, or there is no way to it, 2 the input or the arguments are",
            "wrong."
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private @Nullable Path planFile;

    @Option(names = "--duty", paramLabel = "DUTY", description = "Say why this duty is with whom it is.")
    private @Nullable String duty;

    @Option(
            names = "--why-not",
            paramLabel = "MEMBER",
            description = "With --duty: say why it is not with this member.")
    private @Nullable String whyNot;

    @Option(names = "--member", paramLabel = "MEMBER", description = "Say what this member has, and how that came.")
    private @Nullable String member;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        refuseMixtures();
        Pairs pairs = ProblemInput.pairs(input, console);
        Path file = planFile;
        if (file == null) {
            return team(pairs);
        }
        PlanInput plan = PlanInput.read(file, pairs, console);
        int[] memberOfDuty = PlanInput.memberOfDuty(plan.plan(), pairs.view());
        Answers answers = new Answers(pairs, memberOfDuty);
        Chosen chosen = new Chosen(pairs.view(), Objects.requireNonNull(spec).commandLine());
        String wantedMember = member;
        if (wantedMember != null) {
            return answers.member(chosen.member("--member", wantedMember));
        }
        String wantedDuty = duty;
        if (wantedDuty == null) {
            return answers.open();
        }
        int number = chosen.duty("--duty", wantedDuty);
        String other = whyNot;
        return other == null ? answers.duty(number) : answers.whyNot(number, chosen.member("--why-not", other));
    }

    private void refuseMixtures() {
        if (whyNot != null && duty == null) {
            throw wrong("--why-not needs a duty. Maybe --duty is missing.");
        }
        if (member != null && duty != null) {
            throw wrong("--member and --duty are two questions. Maybe --why-not was meant instead of --member.");
        }
        if (planFile == null && (duty != null || member != null)) {
            throw wrong("Only a plan has answers to --duty and --member. Maybe PLAN is missing.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private int team(Pairs pairs) {
        int[] nothing = new int[pairs.view().duties().size()];
        Arrays.fill(nothing, PeriodView.NOBODY);
        TeamAnswer answer = Explainer.team(pairs);
        print(pairs, answer, report(pairs, nothing).team(answer));
        return answer.impossible().isEmpty() && answer.shortages().isEmpty()
                ? ExitStatus.DONE
                : ExitStatus.NOT_ALL_WELL;
    }

    private AnswerReport report(Pairs pairs, int[] memberOfDuty) {
        Layout layout =
                new Layout(console.screen().columns(), Layout.SCREENFUL, "all with --json", language.language());
        return AnswerReport.of(pairs, memberOfDuty, language.language(), layout);
    }

    private void print(Pairs pairs, Object answer, String text) {
        console.out().print(json ? new AnswerJson(pairs.view()).of(answer) : text);
    }

    /** The questions about one plan. */
    private final class Answers {

        private final Pairs pairs;
        private final Explainer explainer;
        private final AnswerReport report;

        Answers(Pairs pairs, int[] memberOfDuty) {
            this.pairs = pairs;
            this.explainer = Explainer.of(pairs, memberOfDuty);
            this.report = report(pairs, memberOfDuty);
        }

        int open() {
            List<OpenAnswer> answers = explainer.open();
            print(pairs, answers, report.open(answers));
            return answers.isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
        }

        int duty(int number) {
            if (explainer.memberOf(number) == PeriodView.NOBODY) {
                OpenAnswer answer = explainer.open(number);
                print(pairs, answer, report.open(List.of(answer)));
                return ExitStatus.NOT_ALL_WELL;
            }
            var answer = explainer.why(number);
            print(pairs, answer, report.why(answer));
            return ExitStatus.DONE;
        }

        int member(int number) {
            var answer = explainer.member(number);
            print(pairs, answer, report.member(answer));
            return ExitStatus.DONE;
        }

        int whyNot(int number, int other) {
            if (explainer.memberOf(number) == other) {
                throw wrong("Invalid value for option '--why-not': %s has the duty. Maybe --duty alone was meant."
                        .formatted(pairs.view().member(other).id()));
            }
            WhyNot answer = explainer.whyNot(number, other);
            print(pairs, answer, report.whyNot(answer));
            return answer.chain() == null ? ExitStatus.NOT_ALL_WELL : ExitStatus.DONE;
        }
    }
}
