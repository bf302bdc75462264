package org.bailiwick.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bailiwick.bench.CrmExport;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a CRM export up, to import it. */
@Command(
        name = "export",
        description = {
            "Makes a CRM export up: people, accounts, products and deals as CSV files, and the mapping to import them; the same "
                    + "numbers give the same bytes."
        },
        footerHeading = "%nExample:%n",
        footer = "  bailiwick bench export --deals 1000000 -o export")
final class ExportCommand implements Callable<Integer> {

    private static final int MOST_DEALS = 50_000_000;

    @Option(
            names = "--deals",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many deals. Default: ${DEFAULT-VALUE}.")
    private int deals;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Start of the random choices. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            defaultValue = "plain",
            description = "plain, european (semicolons, days first, decimal commas) or american (months first). "
                    + "Default: ${DEFAULT-VALUE}.")
    private CrmExport.Dialect dialect;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to make.")
    private Path output;

    @Spec
    private CommandSpec spec;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (deals < 1 || deals > MOST_DEALS) {
            throw new ParameterException(
                    spec.commandLine(), "--deals (%d) must be between 1 and %d".formatted(deals, MOST_DEALS));
        }
        CrmExport.write(output, deals, seed, dialect);
        console.out().printf("%s is written.%n", output);
        return ExitStatus.DONE;
    }
}
