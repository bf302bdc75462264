package org.bailiwick.cli.screen;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.model.Finding;

/** Prints findings, one a line with its place, and how many there are. */
public final class FindingPrinter {

    private FindingPrinter() {}

    /**
     * Prints findings; nothing where there are none.
     *
     * @param findings the findings, in the order to print
     * @param source what the user called the input
     * @param out where to print
     */
    public static void print(List<Finding> findings, String source, PrintStream out) {
        if (findings.isEmpty()) {
            return;
        }
        for (Finding finding : findings) {
            out.println((finding.isError() ? "error: " : "warning: ") + finding);
        }
        out.println(count(findings) + " in " + source);
        out.flush();
    }

    private static String count(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(errors + (errors == 1 ? " error" : " errors"));
        }
        long warnings = findings.size() - errors;
        if (warnings > 0) {
            parts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        return String.join(" and ", parts);
    }
}
