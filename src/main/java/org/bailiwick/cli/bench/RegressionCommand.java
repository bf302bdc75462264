package org.bailiwick.cli.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        footer = "Exit status: 0 no run is worse than the tolerance allows, 1 one is, 2 the files have errors.")
final class RegressionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The stored runs, such as benchmarks/regression.csv.")
    private Path file;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            defaultValue = "0.2%",
            description = "How much worse a run may be, as a gap. Default: 0.2%%.")
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
        List<Regression.Row> now = new ArrayList<>();
        int worse = 0;
        for (Regression.Row row : Regression.read(file)) {
            Regression.Comparison comparison = Regression.compare(row, known, runner);
            boolean isWorse = comparison.loss() > tolerance.doubleValue();
            worse += isWorse ? 1 : 0;
            now.add(comparison.now());
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%-20s seed %-4d %9d steps  medium %d (was %d)  soft %d (was %d)  %s%n",
                            row.instance(),
                            row.seed(),
                            row.steps(),
                            comparison.now().medium(),
                            row.medium(),
                            comparison.now().soft(),
                            row.soft(),
                            isWorse ? "WORSE" : verdict(comparison.loss()));
            console.out().flush();
        }
        if (update) {
            Regression.write(now, file);
            console.out().printf("%s holds the scores of now.%n", file);
            return ExitStatus.DONE;
        }
        console.out()
                .printf(
                        "%d of %d runs are worse than the tolerance of %s %% allows.%n",
                        worse,
                        now.size(),
                        tolerance.movePointRight(2).stripTrailingZeros().toPlainString());
        return worse == 0 ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }

    private static String verdict(double loss) {
        if (loss == 0) {
            return "same";
        }
        return loss < 0 ? "better" : "within the tolerance";
    }
}
