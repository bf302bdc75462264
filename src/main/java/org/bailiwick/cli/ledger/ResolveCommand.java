package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.Interrupted;
import org.bailiwick.cli.SearchLimits;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.cli.screen.SolveProgress;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.ledger.Choice;
import org.bailiwick.ledger.Decision;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.LedgerEvent;
import org.bailiwick.ledger.PlanContent;
import org.bailiwick.ledger.PlanId;
import org.bailiwick.ledger.Rework;
import org.bailiwick.ledger.Signature;
import org.bailiwick.ledger.Submission;
import org.bailiwick.model.Plan;
import org.bailiwick.report.ComparisonReport;
import org.bailiwick.scenario.Comparison;
import org.bailiwick.scenario.Side;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a plan anew around the decisions on its moves. */
@Command(
        name = "resolve",
        sortOptions = false,
        description = {
            "Solves a plan's problem anew: accepted moves stay, rejected ones do not come again, the rest is free but sticks to "
                    + "the plan. The new plan is added as a draft, and held against the old one.",
            "",
            "The search takes 5 seconds where neither --time nor --steps is given; Ctrl-C ends it early with the best so far."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger resolve 2026-12/acme-east/1 --by wang",
            "  bailiwick ledger resolve 2026-12/acme-east/1 --by wang -o plan2.json --steps 200000",
            "",
            "Exit status: 0 everything is held, 1 duties stay open in the new plan, 2 what was asked is refused."
        })
final class ResolveCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(5);

    @Parameters(index = "0", paramLabel = "ID", description = "Which plan, such as 2026-12/acme-east/3.")
    private String id;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            description =
                    "Also write the new plan to this JSON file; an earlier plan is replaced, any other file never is.")
    private @Nullable Path output;

    @Mixin
    private SignatureOptions signature = new SignatureOptions();

    @Mixin
    private SearchLimits limits = new SearchLimits();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    ResolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlanId source = PlanId.of(id);
        Signature signed = signature.signature();
        SolveOptions options = limits.options(USUAL_TIME);
        Path target = output;
        if (target != null) {
            PlanWriter.requireWritable(target);
        }
        PlanContent content;
        List<Choice> decided;
        try (Ledger open = ledger.open()) {
            content = open.content(source);
            decided = open.decided(source);
        }
        Comparison comparison = solve(Rework.of(content, decided), options);
        Plan plan = comparison.sides().get(1).plan();
        // Another connection: no server waits on one for as long as a search may take.
        PlanId made = add(content, plan, source, signed);
        if (target != null) {
            PlanWriter.write(plan, target);
        }
        report(comparison, source, made, decided);
        return plan.open().isEmpty() && plan.score().hard() == 0 ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }

    private Comparison solve(Rework rework, SolveOptions options) {
        try (SolveProgress progress = SolveProgress.of(
                console, limits.isQuiet(), options, told.language().words())) {
            return Interrupted.by(() -> rework.solve(options, progress));
        }
    }

    private PlanId add(PlanContent content, Plan plan, PlanId source, Signature signed) {
        Submission submission = Submission.of(
                content.readProblem(),
                PlanWriter.toJson(plan).getBytes(StandardCharsets.UTF_8),
                "the new plan",
                Submission.BrokenRules.TAKEN);
        FindingPrinter.print(submission.warnings(), "the new plan", console.err());
        try (Ledger open = ledger.open()) {
            LedgerEvent event = open.add(submission, source, signed);
            return event.plan();
        }
    }

    private void report(Comparison comparison, PlanId source, PlanId made, List<Choice> decided) {
        long accepted = decided.stream()
                .filter(choice -> choice.decision() == Decision.ACCEPTED)
                .count();
        told.say(console, "resolved", made, source, accepted, decided.size() - accepted);
        console.out().println();
        Comparison named = Comparison.of(List.of(
                named(comparison.sides().get(0), told.label(source, made)),
                named(comparison.sides().get(1), told.label(made, source))));
        console.out()
                .print(ComparisonReport.of(
                        named, told.layout(console), told.language().language()));
    }

    private static Side named(Side side, String label) {
        return new Side(label, side.view(), side.plan());
    }
}
