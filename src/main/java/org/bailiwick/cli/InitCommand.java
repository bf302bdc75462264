package org.bailiwick.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.io.AtomicFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a folder to begin with. */
@Command(
        name = "init",
        description = {
            "Makes a folder of CSV files with a small example to replace by your own team.",
            "",
            "Every file explains its columns in lines that begin with #. Open the files with any spreadsheet and save them "
                    + "as CSV again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick init my-team     makes the folder",
            "  bailiwick check my-team    after each change: says what is wrong, and where",
            "  bailiwick solve my-team    plans the month"
        })
final class InitCommand implements Callable<Integer> {

    /** The files of the starter folder; the team is whole when the last one is there. */
    private static final List<String> FILES = List.of(
            "team.csv",
            "settings.csv",
            "skills.csv",
            "roles.csv",
            "conflicts.csv",
            "segments.csv",
            "stages.csv",
            "coverage.csv",
            "duties.csv",
            "goals.csv",
            "members.csv");

    @Parameters(index = "0", paramLabel = "DIR", description = "A new or empty folder.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireEmpty();
        Files.createDirectories(folder);
        YearMonth nextMonth = YearMonth.now(ZoneId.systemDefault()).plusMonths(1);
        for (String name : FILES) {
            byte[] text =
                    starter(name).replace("${period}", nextMonth.toString()).getBytes(StandardCharsets.UTF_8);
            AtomicFiles.write(folder.resolve(name), out -> out.write(text));
        }
        console.out().printf("%s holds a small example in %d files.%n%n", folder, FILES.size());
        console.out().println("Open them with a spreadsheet, begin with members.csv, and put your own team in. Then:");
        console.out().println();
        console.out().printf("  bailiwick check %s    says what is wrong, and where%n", folder);
        console.out().printf("  bailiwick solve %s    plans the month%n", folder);
        return ExitStatus.DONE;
    }

    private void requireEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw wrong("is a file, not a folder. Maybe another name was meant.");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw wrong("is not empty, and nothing in it is written over. Maybe name a new folder.");
            }
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), folder + " " + what);
    }

    private static String starter(String name) throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream("starter/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("the program lacks its file starter/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
