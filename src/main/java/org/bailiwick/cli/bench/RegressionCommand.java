package org.bailiwick.cli.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.Regression;
import org.bailiwick.bench.Runner;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.PercentConverter;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.solver.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs stored runs again and says where the engine became worse. */
@Command(
        name = "regression",
        description = {
            "Runs the runs of a file again, by steps and seed, and says where they became worse.",
            "",
            "The same version gives the same scores on every machine, whatever its speed."
        },
        footerHeading = "%n",
        footer = "Exit status: 0 no instance is worse than the tolerance allows, 1 one is, 2 the files have errors.")
final class RegressionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The stored runs, such as benchmarks/regression.csv.")
    private Path file;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            defaultValue = "0.5%",
            description = "How much worse an instance may be, as a gap in the mean of its runs. Default: 0.5%%.")
    private BigDecimal tolerance;

    @Option(names = "--update", description = "Store the scores of now, better or worse.")
    private boolean update;

    private final Console console;

    RegressionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue known = catalogue.read();
        Runner runner = new Runner(System::nanoTime, Engine.DENSE, 1);
        List<Regression.Comparison> comparisons = new ArrayList<>();
        for (Regression.Row row : Regression.read(file)) {
            Regression.Comparison comparison = Regression.compare(row, known, runner);
            comparisons.add(comparison);
            print(comparison);
        }
        if (update) {
            Regression.write(
                    comparisons.stream().map(Regression.Comparison::now).toList(), file);
            console.out().printf("%s holds the scores of now.%n", file);
            return ExitStatus.DONE;
        }
        int worse = 0;
        for (Map.Entry<String, Double> instance :
                Regression.meanLosses(comparisons).entrySet()) {
            boolean isWorse = instance.getValue() > tolerance.doubleValue();
            worse += isWorse ? 1 : 0;
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%-20s %s%s%n",
                            instance.getKey(),
                            verdict(instance.getValue()),
                            isWorse ? ", more than the tolerance allows" : "");
        }
        return worse == 0 ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }

    private void print(Regression.Comparison comparison) {
        Regression.Row then = comparison.row();
        Regression.Row now = comparison.now();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-20s seed %-4d %9d steps  medium %d (was %d)  soft %d (was %d)%n",
                        then.instance(),
                        then.seed(),
                        then.steps(),
                        now.medium(),
                        then.medium(),
                        now.soft(),
                        then.soft());
        console.out().flush();
    }

    private static String verdict(double meanLoss) {
        if (meanLoss == 0) {
            return "as before";
        }
        return Double.isFinite(meanLoss)
                ? String.format(
                        Locale.ROOT,
                        "%s by %.3f %% in the mean",
                        meanLoss > 0 ? "worse" : "better",
                        100 * Math.abs(meanLoss))
                : "worse: it leaves more open";
    }
}
