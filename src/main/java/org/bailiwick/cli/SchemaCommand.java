package org.bailiwick.cli;

import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.io.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what the documents look like, for programs. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of a problem, a plan, a mapping, an incentive plan or a notification, for editors and programs.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick schema > problem.schema.json          what an input looks like",
            "  bailiwick schema plan > plan.schema.json        what solve -o writes",
            "  bailiwick schema mapping > mapping.schema.json  what import --mapping reads",
            "  bailiwick schema incentive > incentive.schema.json",
            "                                                  what payout reads",
            "  bailiwick schema notification > notification.schema.json",
            "                                                  what batch --notify-file writes"
        })
final class SchemaCommand implements Callable<Integer> {

    /** The documents that have a schema. */
    enum Document {
        problem,
        plan,
        mapping,
        incentive,
        notification
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DOCUMENT",
            defaultValue = "problem",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Document document;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out()
                .print(
                        switch (document) {
                            case problem -> Schemas.problem();
                            case plan -> Schemas.plan();
                            case mapping -> Schemas.mapping();
                            case incentive -> Schemas.incentive();
                            case notification -> Schemas.notification();
                        });
        return ExitStatus.DONE;
    }
}
