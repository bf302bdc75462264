package org.bailiwick.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.report.FunnelReader;
import org.bailiwick.io.MarkedFiles;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.report.html.HtmlReport;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page of a plan that people read. */
@Command(
        name = "report",
        sortOptions = false,
        description = {
            "Makes one HTML file of a plan: who does what, loads and goals against fair shares, fit, funnel, changes, map, "
                    + "open duties, score, and what lies behind every figure.",
            "",
            "The file needs nothing else: no network, no server. What is in it: docs/report.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick report my-team plan.json -o report.html",
            "  bailiwick report my-team plan.json -o report.html --lang zh",
            "  bailiwick report my-team plan.json -o report.html --funnel crm-export",
            "                              with what the CRM's deals say of the funnel",
            "  bailiwick report my-team january.json -o report.html --before december.json",
            "                              changes against another plan instead of last month's holders"
        })
final class ReportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private Path planFile;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; an earlier report is replaced, any other file never is.")
    private Path output;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--funnel",
            paramLabel = "EXPORT",
            description = "A CRM's export, or the funnel.json that funnel -o writes, for the part on the funnel.")
    private @Nullable Path funnel;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "For an export: a mapping file, or one that ships. Default: as for funnel.")
    private @Nullable String mapping;

    @Option(
            names = "--before",
            paramLabel = "PLAN",
            description = "An earlier plan to show changes against. Default: last month's holders.")
    private @Nullable Path before;

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        Pairs pairs = ProblemInput.pairs(input, console);
        PlanInput plan = PlanInput.read(planFile, pairs, console);
        HtmlReport report = HtmlReport.of(
                pairs, PlanInput.memberOfDuty(plan.plan(), pairs.view()), plan.plan(), language.language());
        if (before != null) {
            report = report.withBefore(earlier(before, pairs.view().problem()));
        }
        if (funnel != null) {
            report = report.withFunnel(funnel(funnel));
        }
        byte[] page = report.html().getBytes(StandardCharsets.UTF_8);
        MarkedFiles.write(output, HtmlReport.MARK, "report of a plan", out -> out.write(page));
        console.out().printf(Locale.ROOT, "%s is written: %,d KB.%n", output, (page.length + 1023) / 1024);
        return ExitStatus.DONE;
    }

    private static Plan earlier(Path file, Problem problem) throws InputException {
        Plan plan = PlanInput.read(file);
        if (!plan.team().equals(problem.team().id())) {
            String message = "team (%s) is not the problem's (%s). Maybe it is the plan of another team."
                    .formatted(plan.team(), problem.team().id());
            Finding finding = Finding.error("otherTeam", Place.at("/team"), message);
            throw new InputException(PlanInput.inFile(List.of(finding), file), file.toString());
        }
        return plan;
    }

    private FunnelAnalysis funnel(Path source) throws InputException, IOException {
        if (OutputForm.isJson(source)) {
            FunnelReader.Read read = FunnelReader.read(source);
            FunnelAnalysis analysis = read.analysis();
            if (analysis == null) {
                throw new InputException(read.findings(), source.toString());
            }
            return analysis;
        }
        ExportInput export = ExportInput.read(
                source, MappingInput.read(mapping, source, console).mapping(), null, console, true);
        FindingPrinter.print(export.loaded().findings(), source.toString(), console.err());
        return FunnelAnalysis.of(export.data());
    }
}
