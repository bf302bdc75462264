package org.bailiwick.rollover.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.CsvSheet;
import org.bailiwick.io.JsonOut;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.io.SafeCells;
import org.bailiwick.rollover.FieldChange;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.advice.AdviceReason;
import org.bailiwick.rollover.carry.CarryFile;

/** A rolled-over month as files; the same month is always the same bytes. Stateless and thread-safe. */
public final class RollOverFiles {

    /** The first line of the list of a folder's files. */
    public static final String MARK = "bailiwick roll-over";

    /** The format of the advice. */
    public static final String ADVICE_FORMAT = "bailiwick/advice/1";

    /** The file of the next month's problem. */
    public static final String PROBLEM = "problem.json";

    /** The file of what is carried over. */
    public static final String CARRY = "carry.json";

    /** The file of the plan that stays. */
    public static final String PLAN = "plan.json";

    private RollOverFiles() {}

    /**
     * Returns the files of a month: problem, carry, changes and advice, and the plan where it stays.
     *
     * @param result the month
     * @return what to write, by name
     */
    public static Map<String, AtomicFiles.Content> of(RollOverResult result) {
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        files.put(PROBLEM, text(ProblemWriter.toJson(result.problem())));
        files.put(CARRY, out -> CarryFile.write(result.carry(), out));
        files.put("changes.csv", out -> writeChanges(result, out));
        files.put("advice.json", out -> writeAdvice(result, out));
        if (!result.advice().resolve()) {
            files.put(PLAN, text(PlanWriter.toJson(result.plan())));
        }
        return files;
    }

    private static AtomicFiles.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes every changed field: {@code what,id,field,before,after,why,evidence}.
     *
     * @param result the month
     * @param out where to write; is flushed, not closed
     * @throws IOException where writing fails
     */
    public static void writeChanges(RollOverResult result, OutputStream out) throws IOException {
        new CsvSheet<>(result.changes())
                .always("what", FieldChange::what)
                .always("id", change -> SafeCells.text(change.id()))
                .always("field", change -> SafeCells.text(change.field()))
                .always("before", change -> SafeCells.text(change.before()))
                .always("after", change -> SafeCells.text(change.after()))
                .always("why", change -> word(change.why()))
                .always("evidence", change -> SafeCells.text(change.evidence()))
                .write(out);
    }

    /**
     * Writes the advice as a JSON document.
     *
     * @param result the month
     * @param target takes the document, UTF-8; stays open
     * @throws IOException where writing fails
     */
    public static void writeAdvice(RollOverResult result, OutputStream target) throws IOException {
        try (JsonOut out = new JsonOut(target, JsonOut.Style.READABLE)) {
            out.start();
            out.text("format", ADVICE_FORMAT);
            out.text("team", result.problem().team().id());
            out.text("period", result.problem().period().toString());
            out.text("problemDigest", ProblemDigest.of(result.problem()));
            out.text("advice", result.advice().resolve() ? "solve" : "stay");
            out.decimal("gain", result.advice().gain());
            BigDecimal most = result.advice().most();
            if (most != null) {
                out.decimal("most", most);
            }
            out.wholeRows("reasons", result.advice().reasons(), reason -> reason(out, reason));
            out.end();
        }
    }

    private static void reason(JsonOut out, AdviceReason reason) throws IOException {
        out.text("topic", word(reason.topic()));
        out.text("counts", reason.advises() ? "yes" : "no");
        out.text("subject", reason.subject());
        out.decimal("before", reason.before());
        out.decimal("after", reason.after());
    }

    /** A constant as a word in camel case: OPEN_WORK is openWork. */
    private static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
