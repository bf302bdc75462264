package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.export.DutyList;
import org.bailiwick.export.Export;
import org.bailiwick.export.ExportForm;
import org.bailiwick.export.PlanExport;
import org.bailiwick.export.Records;
import org.bailiwick.io.CrmRecords;
import org.bailiwick.io.MarkedFiles;
import org.bailiwick.io.NewFolders;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a plan back to a CRM, or to the people. */
@Command(
        name = "export",
        sortOptions = false,
        description = {
            "Writes what a plan changes in the form that a CRM loads, or who does what for the people who do it.",
            "",
            "salesforce and hubspot list the accounts whose owner changes; csv lists every duty that is not where it was; "
                    + "duties lists everybody's duties. What is in them: docs/export.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick export my-team plan.json --for salesforce -o owners.csv",
            "                              for an update of accounts by Data Loader",
            "  bailiwick export my-team plan.json --for hubspot --effective 2027-01-15 -o owners.csv",
            "  bailiwick export my-team plan.json --for csv -o changes.csv",
            "  bailiwick export my-team plan.json --for duties -o duties.md",
            "  bailiwick export my-team plan.json --for duties --lang zh -o duties.md",
            "  bailiwick export my-team plan.json --for duties -o duties",
            "                              a folder with a CSV and a Markdown file for each member",
            "",
            "Exit status: 0 done, 1 changes are left out because an id is missing or not safe, 2 the files have errors."
        })
final class ExportCommand implements Callable<Integer> {

    private static final String RECORDS = "records.csv";

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private Path planFile;

    @Option(
            names = "--for",
            required = true,
            paramLabel = "FORM",
            description = "What for: salesforce, hubspot, csv or duties.")
    private ExportForm form;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "The file to write; an earlier export of the form is replaced, any other file never is. For duties "
                            + "a name ending in .csv, in .md, or that of a new folder.")
    private Path output;

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description =
                    "The CRM's ids, as import writes them. Default: records.csv beside PROBLEM, where there is one.")
    private @Nullable Path recordsFile;

    @Option(
            names = "--effective",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "The day from which the changes hold, such as 2027-01-15. Default: the first of the month planned.")
    private @Nullable LocalDate effective;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        Pairs pairs = ProblemInput.pairs(input, console);
        if (form == ExportForm.DUTIES) {
            return writeDuties(DutyList.of(pairs, memberOfDuty(pairs), language.language()));
        }
        Records records = records(pairs.view().problem());
        LocalDate day = effective == null ? pairs.view().problem().period().atDay(1) : effective;
        return writeChanges(PlanExport.of(pairs, memberOfDuty(pairs)).changes(form, records, day));
    }

    private int[] memberOfDuty(Pairs pairs) throws InputException {
        PlanInput plan = PlanInput.read(planFile, pairs, console);
        return PlanInput.memberOfDuty(plan.plan(), pairs.view());
    }

    private int writeDuties(DutyList duties) throws IOException {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            MarkedFiles.write(output, form.mark(), "list of duties", duties::writeCsv);
        } else if (name.endsWith(".md")) {
            MarkedFiles.write(output, DutyList.MARKDOWN_MARK, "list of duties", duties::writeMarkdown);
        } else {
            NewFolders.write(output, duties.files());
        }
        console.out().printf("%s%n", language.words().text("written", output));
        return ExitStatus.DONE;
    }

    private int writeChanges(Export export) throws IOException {
        List<Finding> findings = PlanInput.inFile(export.findings(), planFile);
        FindingPrinter.print(findings, "the export of " + planFile, console.err());
        MarkedFiles.write(output, form.mark(), "export for " + word(form), export::write);
        console.out().printf("%s%n", language.words().text("export.written", output, export.rows()));
        if (export.leftOut() == 0) {
            return ExitStatus.DONE;
        }
        console.out().printf("%s%n", language.words().text("export.leftOut", export.leftOut()));
        return ExitStatus.NOT_ALL_WELL;
    }

    private Records records(Problem problem) throws InputException {
        Path file = recordsFile == null ? input.toAbsolutePath().normalize().resolveSibling(RECORDS) : recordsFile;
        if (recordsFile == null && !Files.exists(file)) {
            return Records.ofProblemIds(problem);
        }
        CrmRecords.Read read = CrmRecords.read(file);
        if (read.findings().stream().anyMatch(Finding::isError)) {
            throw new InputException(read.findings(), file.toString());
        }
        FindingPrinter.print(read.findings(), file.toString(), console.err());
        return Records.of(read.records(), String.valueOf(file.getFileName()), problem);
    }

    private static String word(ExportForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
