package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.goals.files.GoalFiles;
import org.bailiwick.goals.smart.SmartCheck;
import org.bailiwick.io.Nearest;
import org.bailiwick.model.Member;
import org.bailiwick.report.GoalsReport;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Breaks the team's goals down to members, duties and months. */
@Command(
        name = "goals",
        sortOptions = false,
        description = {
            "Breaks the team's goals down to members, duties and months, exact to the last unit, and says which are not SMART: "
                    + "specific, measurable, achievable, relevant, dated.",
            "",
            "docs/goals.md defines every figure and file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick goals my-team plan.json                    everybody's goals for the month",
            "  bailiwick goals my-team plan.json --member li-wei    one member's, duty by duty",
            "  bailiwick goals my-team plan.json --from 2027-01 --months 12 --seasons seasons.csv",
            "                              a year's goals, stronger in strong months",
            "  bailiwick goals my-team plan.json --stated goals-stated.csv",
            "                              keeps what members stated, and shares the rest",
            "  bailiwick goals my-team plan.json --actuals actuals.csv -o goals.csv",
            "                              holds goals against earlier months",
            "",
            "Exit status: 0 done, 2 the files have errors or contradict each other."
        })
final class GoalsCommand implements Callable<Integer> {

    @Mixin
    private PlanArguments arguments;

    @Mixin
    private GoalOptions options;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description = "What was achieved in earlier months (metric,member,month,amount), to hold goals against.")
    private @Nullable Path actuals;

    @Option(
            names = "--member",
            paramLabel = "MEMBER",
            description = "Show only the goals of this member, by duty: an id, or a name that only one has.")
    private @Nullable String member;

    @Mixin
    private LanguageOption language;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    GoalsCommand(Console console) {
        this.console = console;
        this.arguments = new PlanArguments();
        this.options = new GoalOptions();
        this.language = new LanguageOption();
    }

    @Override
    public Integer call() throws InputException, IOException {
        Pairs pairs = arguments.pairs(console);
        PeriodView view = pairs.view();
        String only = member == null ? null : memberId(view, member);
        int[] memberOfDuty = arguments.memberOfDuty(pairs, console);
        TeamGoals goals = options.goals(view, memberOfDuty, console);
        SmartCheck check = SmartCheck.of(pairs, memberOfDuty, goals, PlanArguments.actuals(actuals, view, console));
        String text = only == null
                ? GoalsReport.of(view, goals, check, PlanArguments.layout(console, language))
                : GoalsReport.ofMember(view, goals, check, only, PlanArguments.layout(console, language));
        return arguments.give(
                console,
                text,
                out -> GoalFiles.writeJson(goals, check, out),
                GoalFiles.MARK,
                "list of goals",
                out -> GoalFiles.writeCsv(goals, out));
    }

    private String memberId(PeriodView view, String name) {
        if (view.memberNumber(name) != PeriodView.NOBODY) {
            return name;
        }
        List<String> named = view.members().stream()
                .filter(one -> one.name().equals(name))
                .map(Member::id)
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        String maybe = named.isEmpty()
                ? Nearest.maybe(name, view.members().stream().map(Member::id).toList())
                : "Maybe one of these was meant: %s.".formatted(String.join(", ", named));
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "--member: %s (%s) in the team. %s"
                        .formatted(named.isEmpty() ? "nobody is called" : "several are called", name, maybe));
    }
}
