package org.bailiwick.handover;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bailiwick.io.TypedRow;
import org.bailiwick.io.TypedTable;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code deals.csv}: columns {@code duty}, or {@code segment} and {@code stage}; {@code name}, {@code amount}, {@code unit},
 * {@code owner}, {@code closes}.
 *
 * <p>Stateless and thread-safe.
 */
public final class DealFile {

    /** Plain digits: an exponent or a thousands separator would be read as another number than was meant. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");

    private final Set<String> duties;
    private final Set<String> segments;
    private final Set<String> stages;
    private final Set<String> members;

    private DealFile(Problem problem) {
        this.duties = problem.duties().stream().map(Duty::id).collect(Collectors.toSet());
        this.segments = problem.segments().stream().map(Segment::id).collect(Collectors.toSet());
        this.stages = problem.stages().stream().map(Stage::id).collect(Collectors.toSet());
        this.members = problem.members().stream().map(Member::id).collect(Collectors.toSet());
    }

    /**
     * What came of reading.
     *
     * @param deals the deals that could be read, in the file's order
     * @param findings everything found, errors first; may be empty
     */
    public record Read(List<OpenDeal> deals, List<Finding> findings) {
        public Read {
            deals = List.copyOf(deals);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param problem the problem, with its coverage expanded
     * @return deals and findings; never an exception for what the file holds or for one that cannot be read
     */
    public static Read read(Path file, Problem problem) {
        TypedTable table = TypedTable.read(
                file, List.of("name"), List.of("duty", "segment", "stage", "amount", "unit", "owner", "closes"));
        DealFile reading = new DealFile(problem);
        List<OpenDeal> deals = new ArrayList<>();
        for (TypedRow row : table.rows()) {
            LocalDate closes = row.day("closes");
            if (reading.isSound(row)) {
                deals.add(deal(row, closes));
            }
        }
        return new Read(deals, table.findings());
    }

    private static OpenDeal deal(TypedRow row, @Nullable LocalDate closes) {
        String amount = row.text("amount");
        return new OpenDeal(
                orNull(row.text("duty")),
                orNull(row.text("segment")),
                orNull(row.text("stage")),
                row.text("name"),
                amount.isEmpty() ? null : new BigDecimal(amount),
                row.text("unit"),
                orNull(row.text("owner")),
                closes);
    }

    private boolean isSound(TypedRow row) {
        if (row.text("name").isEmpty()) {
            row.error("name", "missingField", "a deal must have a name. Maybe it was left out.");
            return false;
        }
        if (row.text("duty").isEmpty() && row.text("segment").isEmpty()) {
            row.error(
                    "duty",
                    "missingField",
                    "deal (%s) must name its duty or its segment. Maybe the cell was left out."
                            .formatted(row.text("name")));
            return false;
        }
        String amount = row.text("amount");
        if (!amount.isEmpty() && !AMOUNT.matcher(amount).matches()) {
            row.error(
                    "amount",
                    "notANumber",
                    "amount (%s) must be a number like 12500 or 12500.50. Maybe it has a unit or separators."
                            .formatted(amount));
            return false;
        }
        return isKnown(row, "duty", duties)
                && isKnown(row, "segment", segments)
                && isKnown(row, "stage", stages)
                && isKnown(row, "owner", members);
    }

    private boolean isKnown(TypedRow row, String column, Set<String> known) {
        String id = row.text(column);
        if (id.isEmpty() || known.contains(id)) {
            return true;
        }
        row.error(
                column, "unknownId", "%s (%s) is none of the problem. %s".formatted(column, id, row.guess(id, known)));
        return false;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
