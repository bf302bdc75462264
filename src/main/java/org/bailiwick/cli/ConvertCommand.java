package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Turns a CSV folder into a JSON document and back. */
@Command(
        name = "convert",
        description = {
            "Turns a team's CSV folder into one JSON file, or back.",
            "",
            "The name of OUTPUT decides: .json makes one document, any other name a folder of CSV files. Both say the "
                    + "same, and their plans are the same."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick convert my-team team.json      from a spreadsheet's files to one document",
            "  bailiwick convert team.json my-team      and back; the folder must be new or empty"
        })
final class ConvertCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "A new folder, or a name that ends in .json.")
    private Path output;

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        ProblemInput problem = ProblemInput.read(input);
        FindingPrinter.print(problem.warnings(), input.toString(), console.err());
        OutputForm.write(problem.problem(), output);
        console.out().printf("%s is written.%n", output);
        return ExitStatus.DONE;
    }
}
