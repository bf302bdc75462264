package org.bailiwick.batch;

import com.samskivert.mustache.Mustache;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.SafeCells;
import org.jspecify.annotations.Nullable;

/** What became of all teams, on two pages: {@code summary.csv} for programs and spreadsheets, {@code index.html} to read. */
final class Summary {

    static final String TABLE = "summary.csv";
    static final String PAGE = "index.html";

    private static final List<String> HEADER = List.of(
            "key", "status", "team", "name", "month", "members", "duties", "open", "moved", "hard", "medium", "soft",
            "gap", "stopped", "steps", "rounds", "plan", "message");

    private Summary() {}

    static void write(List<TeamResult> results, Path folder, boolean hasPages) throws IOException {
        AtomicFiles.write(folder.resolve(TABLE), out -> {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(HEADER);
            results.forEach(result -> csv.writeRecord(cells(result)));
            csv.flush();
        });
        AtomicFiles.write(folder.resolve(PAGE), out -> {
            try (InputStream in = Summary.class.getResourceAsStream(PAGE);
                    Reader template = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
                OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                Mustache.compiler().compile(template).execute(page(results, hasPages), text);
                text.flush();
            }
        });
    }

    private static List<String> cells(TeamResult result) {
        return List.of(
                SafeCells.text(result.key()),
                word(result),
                SafeCells.text(result.team()),
                SafeCells.text(result.name()),
                result.month(),
                Integer.toString(result.members()),
                Integer.toString(result.duties()),
                Integer.toString(result.open()),
                Integer.toString(result.moved()),
                Long.toString(result.hard()),
                Long.toString(result.medium()),
                Long.toString(result.soft()),
                gap(result.gap()),
                result.stopped(),
                Long.toString(result.steps()),
                Integer.toString(result.round()),
                planFile(result),
                SafeCells.text(result.message()));
    }

    private static Map<String, Object> page(List<TeamResult> results, boolean hasPages) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("teams", results.size());
        for (TeamResult.Status status : TeamResult.Status.values()) {
            page.put(
                    status.name().toLowerCase(Locale.ROOT),
                    results.stream().filter(result -> result.status() == status).count());
        }
        // One row at a time: all of them would be the most memory that a batch of many teams needs.
        Iterable<Map<String, Object>> rows =
                () -> results.stream().map(result -> row(result, hasPages)).iterator();
        page.put("rows", rows);
        return page;
    }

    private static Map<String, Object> row(TeamResult result, boolean hasPages) {
        Map<String, Object> row = new LinkedHashMap<>();
        boolean hasPlan = !result.isFailed();
        row.put("key", result.key());
        row.put("status", word(result));
        row.put("name", result.name().isEmpty() ? result.key() : result.name());
        row.put("month", result.month());
        row.put("members", hasPlan ? Integer.toString(result.members()) : "");
        row.put("held", hasPlan ? "%d of %d".formatted(result.duties() - result.open(), result.duties()) : "");
        row.put("moved", hasPlan ? Integer.toString(result.moved()) : "");
        row.put("gap", result.gap() == null ? "" : percent(result.gap()));
        row.put("plan", planFile(result));
        row.put("report", hasPlan && hasPages ? "reports/" + result.file() + ".html" : "");
        row.put("message", result.message());
        return row;
    }

    private static String word(TeamResult result) {
        return result.status().name().toLowerCase(Locale.ROOT);
    }

    private static String planFile(TeamResult result) {
        return result.isFailed() ? "" : "plans/" + result.file() + ".json";
    }

    private static String gap(@Nullable BigDecimal gap) {
        return gap == null ? "" : gap.toPlainString();
    }

    private static String percent(BigDecimal gap) {
        return gap.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
    }
}
