package org.bailiwick.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bailiwick.io.MarkedFiles;
import org.bailiwick.io.SafeCells;
import org.bailiwick.io.TypedRow;
import org.bailiwick.io.TypedTable;
import org.bailiwick.model.Finding;

/** The moves of a plan as a CSV file, in which people write down what they think of each. */
public final class MoveFile {

    private static final String DECISION = "decision";
    private static final List<String> HEADER = List.of("duty", "from", "fromName", "to", "toName", "hours", DECISION);
    private static final Map<String, Decision> WORDS = Map.of(
            "accept", Decision.ACCEPTED,
            "accepted", Decision.ACCEPTED,
            "接受", Decision.ACCEPTED,
            "reject", Decision.REJECTED,
            "rejected", Decision.REJECTED,
            "拒绝", Decision.REJECTED,
            "undecided", Decision.UNDECIDED,
            "未定", Decision.UNDECIDED);

    private MoveFile() {}

    /**
     * What was read.
     *
     * @param choices the rows with a decision, in the file's order
     * @param findings what is wrong in the file; the choices mean nothing where one is an error
     */
    public record Read(List<Choice> choices, List<Finding> findings) {
        public Read {
            choices = List.copyOf(choices);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Writes moves, whole or not at all: UTF-8 with a byte order mark, a row for each; the decision is blank where there is none.
     *
     * @param moves the moves
     * @param target the file; an earlier list of moves is replaced, any other file never is
     * @throws IOException where writing fails; the target is then as it was
     */
    public static void write(List<Move> moves, Path target) throws IOException {
        MarkedFiles.write(target, String.join(",", HEADER), "list of moves", out -> write(moves, out));
    }

    private static void write(List<Move> moves, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(HEADER);
        for (Move move : moves) {
            String from = move.from();
            csv.writeRecord(Stream.of(
                            move.duty(),
                            from == null ? "" : from,
                            move.fromName(),
                            move.to(),
                            move.toName(),
                            move.hours().toPlainString(),
                            move.decision() == Decision.UNDECIDED
                                    ? ""
                                    : move.decision().word())
                    .map(SafeCells::text)
                    .toList());
        }
        csv.flush();
    }

    /**
     * Reads decisions about the moves of a plan.
     *
     * @param file the file: duty, to, and a decision (accept, reject or undecided) or none
     * @param moves the plan's moves
     * @return the decisions with what is wrong
     */
    public static Read read(Path file, List<Move> moves) {
        TypedTable table =
                TypedTable.read(file, List.of("duty", "to", DECISION), List.of("from", "fromName", "toName", "hours"));
        Map<String, Move> byDuty = moves.stream().collect(Collectors.toMap(Move::duty, move -> move));
        Map<String, Integer> seen = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        for (TypedRow row : table.rows()) {
            Decision decision = row.oneOf(DECISION, WORDS);
            if (decision == null) {
                continue;
            }
            row.require("duty");
            row.require("to");
            Move move = row.oneOf("duty", byDuty);
            String to = row.text("to");
            if (move == null || to.isEmpty()) {
                continue;
            }
            if (!move.to().equals(to)) {
                row.error(
                        "to",
                        "otherMove",
                        "the plan gives duty (%s) to (%s), not to (%s). Maybe the file is of another plan."
                                .formatted(move.duty(), move.to(), to));
            } else if (seen.merge(move.duty(), 1, Integer::sum) > 1) {
                row.error(
                        "duty",
                        "doubledDuty",
                        "duty (%s) is decided twice. Maybe a row was copied.".formatted(move.duty()));
            } else {
                choices.add(new Choice(move.duty(), to, decision));
            }
        }
        return new Read(choices, table.findings());
    }
}
