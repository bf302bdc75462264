package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.handover.DealFile;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of commands that look at open deals: where they come from. */
final class DealOptions {

    @Option(names = "--deals", paramLabel = "FILE", description = "The open deals: a CSV file.")
    private @Nullable Path dealsFile;

    @Option(
            names = "--crm",
            paramLabel = "EXPORT",
            description = "In place of --deals, the CRM's export that PROBLEM was imported from, with its open deals.")
    private @Nullable Path crm;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What the export's files and columns mean, as for import.")
    private @Nullable String mapping;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** Whether deals are named at all. */
    boolean areGiven() {
        return crm != null || dealsFile != null;
    }

    /** Ends the command where the options contradict each other. */
    void requireSense() {
        if (mapping != null && crm == null) {
            throw new ParameterException(spec.commandLine(), "--mapping says how to read an export: --crm is missing");
        }
        if (crm != null && dealsFile != null) {
            throw new ParameterException(
                    spec.commandLine(), "--deals and --crm both say which deals are open. Maybe leave one out.");
        }
    }

    /**
     * Reads the deals.
     *
     * @param problem the problem, with its coverage expanded
     * @return the deals; empty where none are named
     * @throws InputException where they cannot be read
     */
    List<OpenDeal> read(Problem problem, Console console) throws InputException, IOException {
        if (crm != null) {
            return CrmDeals.read(crm, mapping, problem, console);
        }
        if (dealsFile == null) {
            return List.of();
        }
        DealFile.Read read = DealFile.read(dealsFile, problem);
        if (read.findings().stream().anyMatch(Finding::isError)) {
            throw new InputException(read.findings(), dealsFile.toString());
        }
        FindingPrinter.print(read.findings(), dealsFile.toString(), console.err());
        return read.deals();
    }
}
