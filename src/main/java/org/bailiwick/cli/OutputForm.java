package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.model.Problem;

/** Writes a problem in the form that the name of the output asks for. */
final class OutputForm {

    private OutputForm() {}

    /**
     * Writes a problem.
     *
     * @param problem the problem
     * @param output a name that ends in {@code .json} for one document, any other for a CSV folder
     * @throws IOException where writing fails, or something of worth would be lost
     */
    static void write(Problem problem, Path output) throws IOException {
        if (isJson(output)) {
            ProblemWriter.writeJson(problem, output);
        } else {
            ProblemWriter.writeCsvFolder(problem, output);
        }
    }

    static boolean isJson(Path output) {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
