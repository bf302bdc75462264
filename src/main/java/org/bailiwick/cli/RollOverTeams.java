package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bailiwick.batch.TeamInput;
import org.bailiwick.batch.TeamInputs;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.io.CsvSheet;
import org.bailiwick.io.MarkedFiles;
import org.bailiwick.io.SafeCells;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.RollOverOptions;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.files.RollOverFiles;
import org.jspecify.annotations.Nullable;

/** Rolls over every team of a batch, each on its own: one that cannot be is a row, and the others go on. */
final class RollOverTeams {

    private static final String SUMMARY = "summary.csv";
    private static final String MARK = "team,folder,status,advice,gain,changes,message";
    private static final int MOST_FAILURES = 10;
    private static final int LINES = 10;
    /** Fewer teams are done before anybody wonders. */
    private static final int LEAST_TOLD = 100;

    /**
     * Where things are.
     *
     * @param teams the teams of the month that ends, as a batch takes them
     * @param plans the folder that the batch wrote
     * @param actuals a folder with a folder of actuals for each team, by its key; or null
     * @param next where the folders of the next month go
     */
    record Folders(Path teams, Path plans, @Nullable Path actuals, Path next) {}

    /** What came of a team. */
    private record Row(
            String key, String folder, String status, String advice, String gain, int changes, String message) {
        boolean isDone() {
            return status.equals("done");
        }
    }

    private final Folders folders;
    private final RollOverOptions options;
    private final LanguageOption language;

    RollOverTeams(Folders folders, RollOverOptions options, LanguageOption language) {
        this.folders = folders;
        this.options = options;
        this.language = language;
    }

    /** Rolls over, writes the summary, and returns the exit status. */
    int run(int threads, boolean check, Console console) throws IOException {
        List<TeamInput> inputs = TeamInputs.of(folders.teams(), folders.next());
        Files.createDirectories(folders.next());
        List<Row> rows = rows(inputs, threads, console);
        MarkedFiles.write(
                folders.next().resolve(SUMMARY),
                MARK,
                "summary of a roll-over",
                out -> new CsvSheet<>(rows)
                        .always("team", row -> SafeCells.text(row.key()))
                        .always("folder", Row::folder)
                        .always("status", Row::status)
                        .always("advice", Row::advice)
                        .always("gain", Row::gain)
                        .always("changes", row -> String.valueOf(row.changes()))
                        .always("message", row -> SafeCells.text(row.message()))
                        .write(out));
        return tell(rows, check, console);
    }

    private List<Row> rows(List<TeamInput> inputs, int threads, Console console) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, inputs.size())));
        try {
            List<Future<Row>> running = new ArrayList<>();
            for (TeamInput input : inputs) {
                Callable<Row> task = () -> row(input);
                running.add(pool.submit(task));
            }
            List<Row> rows = new ArrayList<>();
            for (Future<Row> row : running) {
                rows.add(row.get());
                if (inputs.size() >= LEAST_TOLD
                        && rows.size() * LINES / inputs.size() > (rows.size() - 1) * LINES / inputs.size()) {
                    console.err().printf("%d of %d teams are rolled over.%n", rows.size(), inputs.size());
                }
            }
            return rows;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was told to stop; what is written is kept", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** What a full disk or a folder that may not be written causes ends all; everything else is the team's own. */
    private Row row(TeamInput input) throws IOException {
        String name = TeamInputs.fileName(input.key());
        try {
            Path plan = folders.plans().resolve("plans").resolve(name + ".json");
            // A batch may have planned another month than the team's files state.
            Problem problem = ProblemInput.of(input.read(), input.key())
                    .problem()
                    .withPeriod(PlanInput.read(plan).period());
            RollOverResult result = new RollOverOne(options).of(problem, plan, carry(input), null, actuals(input));
            RollOverOne.write(
                    problem, result, language.language(), folders.next().resolve(name));
            return new Row(
                    input.key(),
                    name,
                    "done",
                    result.advice().resolve() ? "solve" : "stay",
                    result.advice().gain().toPlainString(),
                    result.changes().size(),
                    "");
        } catch (InputException e) {
            String message = e.findings().stream()
                    .filter(Finding::isError)
                    .findFirst()
                    .map(finding -> finding.place().file().isEmpty() ? e.source() + ": " + finding : finding.toString())
                    .orElse(e.source());
            return new Row(input.key(), "", "error", "", "", 0, message);
        } catch (ArithmeticException e) {
            return new Row(
                    input.key(), "", "error", "", "", 0, "its figures do not fit 64 bits. Maybe a unit is wrong.");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Row(input.key(), "", "fault", "", "", 0, "%s. Please report it.".formatted(e));
        }
    }

    private @Nullable Path carry(TeamInput input) {
        Path file = folders.teams().resolve(input.key()).resolve(RollOverFiles.CARRY);
        return Files.isRegularFile(file) ? file : null;
    }

    /** The folder by the team's key, without its ending where the team is a file; null where there is none. */
    private @Nullable Path actuals(TeamInput input) {
        Path all = folders.actuals();
        if (all == null) {
            return null;
        }
        String key = input.key();
        String plain = key.toLowerCase(Locale.ROOT).endsWith(".json")
                ? key.substring(0, key.length() - ".json".length())
                : key;
        Path own = all.resolve(plain);
        return Files.isDirectory(own) ? own : null;
    }

    private int tell(List<Row> rows, boolean check, Console console) {
        Wording words = Wording.of(language.language(), "rollover");
        List<Row> failed = rows.stream().filter(row -> !row.isDone()).toList();
        long solve = rows.stream().filter(row -> row.advice().equals("solve")).count();
        long stay = rows.stream().filter(row -> row.advice().equals("stay")).count();
        console.out().printf("%s%n", words.text("teams", rows.size() - failed.size(), rows.size(), solve, stay));
        failed.stream()
                .limit(MOST_FAILURES)
                .forEach(row -> console.out().printf("  %s: %s%n", row.key(), row.message()));
        if (failed.size() > MOST_FAILURES) {
            console.out().printf("  %s%n", words.text("teams.more", failed.size() - MOST_FAILURES));
        }
        console.out().printf("%s%n", words.text("teams.written", folders.next().resolve(SUMMARY)));
        return !failed.isEmpty() || (check && solve > 0) ? ExitStatus.NOT_ALL_WELL : ExitStatus.DONE;
    }
}
