package org.bailiwick.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ReadResult;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * A problem that can be planned.
 *
 * @param problem the problem
 * @param warnings what somebody should look at, with places in the input's files
 */
public record ProblemInput(Problem problem, List<Finding> warnings) {

    /**
     * Reads and validates a problem.
     *
     * @param path a JSON file or a CSV folder
     * @return the problem with the warnings
     * @throws InputException where the input has an error; it carries all findings of reading and of validation
     */
    public static ProblemInput read(Path path) throws InputException {
        requireWhole(path);
        return of(ProblemReader.read(path), path.toString());
    }

    /**
     * Validates a problem that was read.
     *
     * @param result what came of reading it
     * @param source what its findings are told to be in
     * @throws InputException where it has an error; it carries all findings of reading and of validation
     */
    static ProblemInput of(ReadResult result, String source) throws InputException {
        Problem problem = result.problem();
        Stream<Finding> deeper = problem == null
                ? Stream.empty()
                : ProblemCheck.findings(problem).stream()
                        .map(finding -> new Finding(
                                finding.severity(),
                                finding.code(),
                                result.locator().locate(finding.place()),
                                finding.message()));
        List<Finding> findings = Stream.concat(result.findings().stream(), deeper)
                .distinct()
                .sorted()
                .toList();
        if (problem == null || findings.stream().anyMatch(Finding::isError)) {
            throw new InputException(findings, source);
        }
        return new ProblemInput(problem, findings);
    }

    /**
     * Reads and validates a problem, and tells what somebody should look at.
     *
     * @param path a JSON file or a CSV folder
     * @param console where to tell it
     * @return the problem
     * @throws InputException where the input has an error
     */
    static Pairs pairs(Path path, Console console) throws InputException {
        ProblemInput input = read(path);
        FindingPrinter.print(input.warnings(), path.toString(), console.err());
        return Pairs.of(PeriodView.of(input.problem()));
    }

    /** One of several files is a likely slip, and the JSON reader would have little to say of it. */
    private static void requireWhole(Path path) throws InputException {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && Files.isRegularFile(path)) {
            Path folder = path.toAbsolutePath().normalize().getParent();
            String message = "%s is one file of a CSV folder. Maybe the folder was meant: %s.".formatted(path, folder);
            Place place = new Place(String.valueOf(path.getFileName()), "", 0, 0);
            throw new InputException(List.of(Finding.error("oneOfMany", place, message)), path.toString());
        }
    }
}
