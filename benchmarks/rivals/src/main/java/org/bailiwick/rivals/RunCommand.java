package org.bailiwick.rivals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.CatalogueRow;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.model.Score;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs solvers on instances at equal time limits and puts their results side by side. */
@Command(
        name = "run",
        description = {
            "Runs solvers on instances at equal time limits, one after the other, each in a fresh process.",
            "",
            "The table on the screen has the median over the seeds; the CSV file has every run."
        })
final class RunCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "INSTANCE",
            description =
                    "A name in the catalogue, gen:MEMBERSxDUTIES:SEED, gap:TYPE:AGENTSxJOBS:SEED, a problem (JSON or folder), or a generalized "
                            + "assignment file. None: all of the catalogue.")
    private List<String> sources = List.of();

    @Option(
            names = "--solvers",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "bailiwick,timefold-default,timefold-tuned,cp-sat,scip,highs",
            description =
                    "Who takes part; those for generalized assignment only step aside for teams. Also: cp-sat-2, with two "
                            + "workers. Default: ${DEFAULT-VALUE}.")
    private List<String> solvers = List.of();

    @Option(
            names = "--time",
            split = ",",
            paramLabel = "S",
            defaultValue = "10",
            description = "Time limits in seconds. Default: ${DEFAULT-VALUE}.")
    private List<Integer> seconds = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Seeds 1 to N. Default: ${DEFAULT-VALUE}.")
    private long seeds;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "6g",
            description = "The Java heap of each process. Default: ${DEFAULT-VALUE}.")
    private String heap = "";

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Names, sources and known bounds of instances, such as benchmarks/instances.csv.")
    private @Nullable Path catalogueFile;

    @Option(names = "--csv", paramLabel = "FILE", description = "Where to write every run to.")
    private @Nullable Path csv;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Where to write the table to, beside the screen.")
    private @Nullable Path markdown;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter progress = spec.commandLine().getErr();
        List<Rival> rivals = solvers.stream().map(Rival::of).toList();
        List<Result> results = new ArrayList<>();
        Map<String, CatalogueRow> known = known();
        Collection<String> instances = sources.isEmpty() ? known.keySet() : sources;
        if (instances.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "There is no instance to run on. Maybe --catalogue was left out.");
        }
        for (String instance : instances) {
            CatalogueRow row = known.get(instance);
            Arena arena = new Arena(instance, row == null ? instance : source(row), heap);
            for (int limit : seconds) {
                for (Rival rival : rivals.stream().filter(arena::takes).toList()) {
                    for (long seed = 1; seed <= seeds; seed++) {
                        Result result = arena.run(rival, Duration.ofSeconds(limit), seed);
                        results.add(result);
                        progress.printf(
                                "%s %d s %s seed %d: %s%n",
                                instance, limit, rival, seed, result.score() == null ? result.note() : result.score());
                        progress.flush();
                        write(results);
                    }
                }
            }
        }
        String table = new Table(results, known).markdown();
        out.print(table);
        out.flush();
        if (markdown != null) {
            AtomicFiles.write(markdown, file -> file.write(table.getBytes(StandardCharsets.UTF_8)));
        }
        return 0;
    }

    private Map<String, CatalogueRow> known() throws IOException {
        Map<String, CatalogueRow> known = new LinkedHashMap<>();
        if (catalogueFile != null) {
            Catalogue.read(catalogueFile).rows().forEach(row -> known.put(row.name(), row));
        }
        return known;
    }

    /** A recipe as it is, a path from where the catalogue stands. */
    private String source(CatalogueRow row) {
        boolean isRecipe = row.source().startsWith("gen:") || row.source().startsWith("gap:");
        return isRecipe
                ? row.source()
                : Objects.requireNonNull(catalogueFile)
                        .toAbsolutePath()
                        .resolveSibling(row.source())
                        .toString();
    }

    /** After every run, so that nothing is lost where the command is ended early. */
    private void write(List<Result> results) throws IOException {
        if (csv == null) {
            return;
        }
        AtomicFiles.write(csv, file -> {
            CsvWriter rows = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            rows.writeRecord(
                    "instance", "solver", "seconds", "seed", "medium", "soft", "softBound", "scale", "took", "note");
            for (Result result : results) {
                Score score = result.score();
                rows.writeRecord(
                        result.instance(),
                        result.rival().toString(),
                        String.valueOf(result.limit().toSeconds()),
                        String.valueOf(result.seed()),
                        score == null ? "" : String.valueOf(score.medium()),
                        score == null ? "" : String.valueOf(score.soft()),
                        result.softBound() == null ? "" : String.valueOf(result.softBound()),
                        String.valueOf(Math.round(result.scale())),
                        String.valueOf(result.seconds()),
                        result.note());
            }
            rows.flush();
        });
    }
}
