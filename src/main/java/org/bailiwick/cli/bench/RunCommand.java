package org.bailiwick.cli.bench;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.CatalogueRow;
import org.bailiwick.bench.Certificates;
import org.bailiwick.bench.Gaps;
import org.bailiwick.bench.Instance;
import org.bailiwick.bench.InstanceSource;
import org.bailiwick.bench.Limit;
import org.bailiwick.bench.Run;
import org.bailiwick.bench.Runner;
import org.bailiwick.bench.results.Results;
import org.bailiwick.cli.DurationConverter;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.solver.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs over instances, seeds and limits, with tables and curves. */
@Command(
        name = "run",
        sortOptions = false,
        description = {
            "Solves instances with several seeds and limits, one after the other, and writes tables and curves.",
            "",
            "Files are written anew after every run, so what is finished is kept when the rest is interrupted."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick bench run team-100x1000 --time 10s,60s --seeds 101,102,103 -o results",
            "  bailiwick bench run 'gap-*' --time 60s -o results --update"
        })
final class RunCommand implements Callable<Integer> {

    private static final Limit WARM_UP = new Limit(Duration.ofSeconds(2), null);

    @Parameters(
            arity = "1..*",
            paramLabel = "INSTANCE",
            description = "Names of the catalogue; * and ? stand for any characters.")
    private List<String> patterns = List.of();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--time",
            split = ",",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long to search, in turn: 10s,60s. Without --time and --steps a run ends by itself.")
    private List<Duration> times = List.of();

    @Option(names = "--steps", split = ",", paramLabel = "N", description = "How many moves to try, in turn.")
    private List<Long> steps = List.of();

    @Option(
            names = "--seeds",
            split = ",",
            paramLabel = "N",
            defaultValue = "11,12,13",
            description = "The seeds, in turn. Default: ${DEFAULT-VALUE}.")
    private List<Long> seeds = List.of();

    @Option(names = "--engine", split = ",", paramLabel = "NAME", description = "dense, timefold, or both in turn.")
    private List<Engine> engines = List.of(Engine.DENSE);

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "Threads of a run. Default: 1.")
    private int threads;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where runs.csv, results.md and results.html go.")
    private Path output;

    @Option(names = "--update", description = "Store better plans and tighter bounds in the catalogue.")
    private boolean update;

    @Spec
    private CommandSpec spec;

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        Catalogue known = catalogue.read();
        List<CatalogueRow> rows = chosen(known);
        List<Run> runs = new ArrayList<>();
        console.out().println(Machine.line());
        warmUp();
        for (CatalogueRow row : rows) {
            Instance instance = known.instance(row);
            for (Limit limit : limits()) {
                for (Engine engine : engines) {
                    for (long seed : seeds) {
                        Run run = new Runner(System::nanoTime, engine, threads).run(instance, seed, limit);
                        runs.add(run);
                        known = update ? updated(known, run) : known;
                        print(run, known);
                        new Results(known, Machine.line()).write(runs, output);
                    }
                }
            }
        }
        console.out().printf("The results are in %s.%n", output);
        return ExitStatus.DONE;
    }

    /** The first solve of a process runs on code that is not compiled yet; it would be the first seed's bad luck. */
    private void warmUp() throws IOException {
        Instance small = InstanceSource.read("warm-up", "gen:8x30:0", output);
        engines.forEach(engine -> new Runner(System::nanoTime, engine, threads).run(small, 0, WARM_UP));
    }

    private void requireSense() throws IOException {
        if (Files.isRegularFile(output)) {
            throw new ParameterException(spec.commandLine(), "--output (%s) is a file, not a folder".formatted(output));
        }
        // Not after hours of runs.
        Files.createDirectories(output);
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads (%d) must be at least 1".formatted(threads));
        }
        if (steps.stream().anyMatch(count -> count < 0)) {
            throw new ParameterException(spec.commandLine(), "--steps (%s) must not be negative".formatted(steps));
        }
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        times.forEach(time -> limits.add(new Limit(time, null)));
        steps.forEach(count -> limits.add(new Limit(null, count)));
        return limits.isEmpty() ? List.of(Limit.NONE) : limits;
    }

    private List<CatalogueRow> chosen(Catalogue known) {
        List<CatalogueRow> rows = new ArrayList<>();
        for (String pattern : patterns) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            List<CatalogueRow> found = known.rows().stream()
                    .filter(row -> matcher.matches(Path.of(row.name())))
                    .toList();
            if (found.isEmpty()) {
                rows.add(known.require(pattern));
            }
            found.stream().filter(row -> !rows.contains(row)).forEach(rows::add);
        }
        return rows;
    }

    private Catalogue updated(Catalogue known, Run run) throws IOException {
        CatalogueRow row = known.require(run.instance());
        CatalogueRow now = Certificates.update(known, row, run, LocalDate.now(ZoneOffset.UTC));
        if (now.equals(row)) {
            return known;
        }
        Catalogue changed = known.with(now);
        changed.write(catalogue.file());
        return changed;
    }

    private void print(Run run, Catalogue known) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-20s %-8s %-8s seed %-5d medium %d soft %d open %d gap %s to best %s %.1f s %.2f M moves/s%n",
                        run.instance(),
                        run.engine().name().toLowerCase(Locale.ROOT),
                        run.limit(),
                        run.seed(),
                        run.plan().score().medium(),
                        run.plan().score().soft(),
                        run.plan().open().size(),
                        percent(Gaps.toBound(run, known.row(run.instance()))),
                        percent(Gaps.toBest(run, known.row(run.instance()))),
                        run.seconds(),
                        run.movesPerSecond() / 1e6);
        console.out().flush();
    }

    private static String percent(double fraction) {
        return Double.isFinite(fraction) ? String.format(Locale.ROOT, "%.3f %%", 100 * fraction) : "–";
    }
}
