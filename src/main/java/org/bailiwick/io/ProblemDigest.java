package org.bailiwick.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.Problem;

/**
 * The digest of a problem: equal problems have equal digests, whatever files they came from.
 *
 * <p>It is the SHA-256 of the problem's canonical JSON, in UTF-8. That is the document of {@code bailiwick/problem/1}
 *
 * <ul>
 *   <li>after {@link Problem#expanded()}: {@code coverage} is empty, {@code duties} holds what the rules stand for;
 *   <li>with every field of every object, in the order of the format's description; where a field has no value, its default,
 *       and null where the default is another field's value or nothing; an absent {@code location}, {@code home} or {@code
 *       disruptionBudget} is null; a duty without a pin has {@code pinned} false and null for the rest; {@code weights} holds
 *       every soft constraint;
 *   <li>with the rows of every list in the problem's order, and the names in {@code skills} of a member, {@code measures} and
 *       {@code maxMeasures} sorted by their UTF-16 code units;
 *   <li>with decimals in plain notation without trailing zeros, such as 0.4, 1200 and 0;
 *   <li>without spaces or line breaks between tokens; in texts only quote, backslash and control characters are escaped.
 * </ul>
 *
 * <p>Where the problem has a {@link PairTable}, which no file carries, there follows for each of its figures, in the table's
 * order, a line feed and the JSON array of duty, member, minutes of effort and points of cost, without spaces.
 *
 * <p>Stateless and thread-safe.
 */
public final class ProblemDigest {
    private ProblemDigest() {}

    /**
     * Returns the digest of a problem.
     *
     * @param problem the problem
     * @return {@code sha256:} and 64 hexadecimal digits in lower case
     */
    public static String of(Problem problem) {
        MessageDigest digest = Sha256.start();
        try {
            OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            ProblemJson.write(problem.expanded(), out, JsonOut.Style.CANONICAL);
            PairTable table = problem.pairTable();
            if (table != null) {
                PairTableLines.write(table, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.labelled(digest);
    }
}
