package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.crm.assembly.SegmentsOfDeals;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.report.FunnelFiles;
import org.bailiwick.lang.Wording;
import org.bailiwick.report.FunnelReport;
import org.bailiwick.report.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how deals go through the funnel. */
@Command(
        name = "funnel",
        sortOptions = false,
        description = {
            "Tells how a CRM's deals go through the funnel: conversions with intervals, times, values, where it leaks and what helps.",
            "",
            "docs/funnel.md defines every figure."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick funnel export --mapping mapping.yaml                the funnel, and by member",
            "  bailiwick funnel export --mapping salesforce --by product,office",
            "  bailiwick funnel export --lang zh                              told in Chinese",
            "  bailiwick funnel export --mapping mapping.yaml -o funnel       all figures as CSV and JSON, too"
        })
final class FunnelCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EXPORT", description = "The folder of the export's files, or its only file.")
    private Path export;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "A mapping file, or one that ships: salesforce, hubspot, pipeline. Default: the "
                    + "export's mapping.yaml, else what import --suggest would suggest.")
    private @Nullable String mappingName;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            split = ",",
            defaultValue = "member",
            description =
                    "What to break the funnel down by: member, manager, office, title, sector, region, country, product, "
                            + "series, account, segment (as the mapping cuts them). Default: ${DEFAULT-VALUE}.")
    private List<String> by;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write funnel.csv, funnel.json and the rejected rows into this folder.")
    private @Nullable Path output;

    @Option(
            names = "--all-groups",
            description =
                    "Tell every group of a breakdown. Else of more than 1,000 those with most deals are told, and all "
                            + "others as one.")
    private boolean allGroups;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Console console;

    FunnelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        refuseUnknown();
        Path folder = output;
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Mapping mapping = MappingInput.read(mappingName, export, console).mapping();
        ExportInput input = ExportInput.read(export, mapping, folder, console, quiet);
        FunnelAnalysis analysis = FunnelAnalysis.of(
                input.data(),
                SegmentsOfDeals.of(input.data(), mapping.segments()),
                allGroups ? Integer.MAX_VALUE : FunnelAnalysis.MOST_GROUPS);
        if (folder != null) {
            FunnelFiles.write(folder, analysis);
        }
        FindingPrinter.print(input.loaded().findings(), export.toString(), console.err());
        Wording words = language.words();
        Layout layout = new Layout(
                console.screen().columns(), Layout.SCREENFUL, words.text("funnel.allInFiles"), language.language());
        console.out().print(FunnelReport.of(analysis, shown(mapping), layout));
        if (input.rejected() > 0) {
            String key = folder == null ? "funnel.rejectedAndLost" : "funnel.rejected";
            console.out().printf("%n%s%n", words.text(key, input.rejected()));
        }
        return input.rejected() == 0 ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }

    private List<String> shown(Mapping mapping) {
        return by.stream()
                .map(one -> one.equals(Breakdown.SEGMENT) ? SegmentsOfDeals.breakdown(mapping.segments()) : one)
                .toList();
    }

    private void refuseUnknown() {
        for (String property : by) {
            if (!Breakdown.PROPERTIES.contains(property)) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "Invalid value for option '--by': '%s' is none of %s. Maybe the export's own name of the column was meant."
                                .formatted(property, String.join(", ", Breakdown.PROPERTIES)));
            }
        }
    }
}
