package org.bailiwick.report;

import com.samskivert.mustache.Mustache;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.simulate.SimulationOptions;
import org.bailiwick.simulate.SimulationResult;
import org.bailiwick.simulate.Summary;

/**
 * What a simulated year shows, as text and as files: every month, the summary, a picture and a page.
 *
 * <p>Immutable and thread-safe.
 */
public final class SimulationReport {

    private final SimulationResult result;
    private final Wording words;
    private final Summary summary;
    private final SimulationTables tables;

    /**
     * Prepares the report.
     *
     * @param result what became of the teams
     * @param language the language
     */
    public SimulationReport(SimulationResult result, Language language) {
        this.result = result;
        this.words = Wording.of(language, "simulation");
        this.summary = new Summary(result);
        this.tables = new SimulationTables(result.options(), summary, words);
    }

    private String title() {
        SimulationOptions options = result.options();
        return words.text(
                "title",
                options.teams(),
                words.figures().count(options.members()),
                words.figures().count(options.duties()),
                options.seeds(),
                words.figures().count(options.months()));
    }

    /**
     * Tells the result.
     *
     * @param layout how much room there is
     * @return lines of text, each ended by a line feed
     */
    public String text(Layout layout) {
        Page page = new Page(layout);
        page.heading(title());
        page.lines(table(tables.fewer()));
        page.line("");
        page.paragraph(words.text("notes"));
        page.heading(words.text("assumptions"));
        page.lines(table(tables.assumptions()));
        return page.toString();
    }

    private static List<String> table(SimulationTables.Cells cells) {
        TextTable table = new TextTable();
        table.words(cells.head().get(0), Integer.MAX_VALUE);
        cells.head().stream().skip(1).forEach(table::numbers);
        cells.rows().forEach(row -> table.row(row.toArray(new String[0])));
        return table.lines();
    }

    /**
     * Returns the files: {@code simulation.csv}, {@code summary.csv}, {@code summary.md}, {@code simulation.svg} and {@code
     * simulation.html}.
     *
     * @return contents by name, in the order in which to write them
     */
    public Map<String, AtomicFiles.Content> files() {
        SimulationSheets sheets = new SimulationSheets(result, summary);
        String picture = filled(
                "simulation.svg",
                Mustache.compiler(),
                new SimulationPlot(result.options(), summary, words).layout(words.text("plot.title"), title()));
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        files.put("simulation.csv", out -> csv(sheets.months(), out));
        files.put("summary.csv", out -> csv(sheets.summary(), out));
        files.put("summary.md", text(filled("simulation.md", Mustache.compiler().escapeHTML(false), page(picture))));
        files.put("simulation.svg", text(picture));
        files.put("simulation.html", text(filled("simulation.html", Mustache.compiler(), page(picture))));
        return files;
    }

    private Map<String, Object> page(String picture) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("lang", words.language().tag());
        page.put("title", title());
        page.put("notes", words.text("notes"));
        page.put("files", words.text("page.files"));
        page.put("svg", picture);
        page.put(
                "tables",
                List.of(
                        Map.of("title", words.text("policies"), "table", tables.policies()),
                        Map.of("title", words.text("assumptions"), "table", tables.assumptions())));
        return page;
    }

    private static String filled(String name, Mustache.Compiler compiler, Map<String, Object> values) {
        try (InputStream in = SimulationReport.class.getResourceAsStream(name);
                Reader template = new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)) {
            return compiler.compile(template).execute(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AtomicFiles.Content text(String content) {
        return out -> out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void csv(List<List<String>> rows, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        rows.forEach(csv::writeRecord);
        csv.flush();
    }
}
