package org.bailiwick.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bailiwick.batch.TeamResult;
import org.bailiwick.batch.TeamResult.Status;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.notify.Failure;

/** Tells how a batch ended. */
final class BatchEnd {

    private static final int MOST_FAILURES = 10;

    private BatchEnd() {}

    /**
     * Prints how many teams went how, and the first that have no plan.
     *
     * @param results a row for each team
     * @param output where the summary is
     * @return the same for notifications
     */
    static Ended of(List<TeamResult> results, Path output, Console console) {
        List<TeamResult> failed = results.stream().filter(TeamResult::isFailed).toList();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("teams", (long) results.size());
        for (Status status : Status.values()) {
            counts.put(
                    word(status),
                    results.stream().filter(result -> result.status() == status).count());
        }
        print(results, failed, counts.getOrDefault(word(Status.OPEN), 0L), output, console.out());
        List<Failure> failures = failed.stream()
                .map(result -> new Failure(result.key(), word(result.status()), result.message()))
                .toList();
        int status = failed.isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
        return new Ended(status, "", counts, failures, output.resolve("summary.csv"));
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static void print(
            List<TeamResult> results, List<TeamResult> failed, long open, Path output, PrintStream out) {
        out.printf(
                "%d teams: %d with everything held, %d with open duties or broken pins, %d without a plan.%n",
                results.size(), results.size() - failed.size() - open, open, failed.size());
        failed.stream()
                .limit(MOST_FAILURES)
                .forEach(result -> out.printf("  %s: %s%n", line(result.key()), line(result.message())));
        if (failed.size() > MOST_FAILURES) {
            out.printf("  … and %d more, all in the summary%n", failed.size() - MOST_FAILURES);
        }
        out.printf("The summary is in %s and %s.%n", output.resolve("index.html"), output.resolve("summary.csv"));
    }

    /** A file's name may hold what a terminal takes for commands. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
