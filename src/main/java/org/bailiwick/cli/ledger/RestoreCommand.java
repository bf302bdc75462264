package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.NewFolders;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.PlanContent;
import org.bailiwick.ledger.PlanId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a plan out of a ledger again. */
@Command(
        name = "restore",
        sortOptions = false,
        description = {
            "Writes a plan and its problem, byte for byte as the ledger keeps them: DIR/plan.json and DIR/problem.json.",
            "",
            "Any month and any state. The problem is in its canonical form, by which plans name it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger restore 2026-12/acme-east/3 -o december",
            "  bailiwick report december/problem.json december/plan.json -o december.html"
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Which plan, such as 2026-12/acme-east/3.")
    private String id;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write; it must be empty or not exist.")
    private Path output;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlanId plan = PlanId.of(id);
        NewFolders.requireNew(output);
        try (Ledger open = ledger.open()) {
            PlanContent content = open.content(plan);
            Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
            files.put("problem.json", out -> out.write(content.problem()));
            files.put("plan.json", out -> out.write(content.plan()));
            NewFolders.write(output, files);
        }
        told.say(console, "restored", plan, output);
        return ExitStatus.DONE;
    }
}
