package org.bailiwick.bench.results;

import com.samskivert.mustache.Mustache;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.Run;
import org.bailiwick.io.AtomicFiles;

/** Writes what runs show: {@code runs.csv}, {@code results.md} and {@code results.html}, each whole or not at all. */
public final class Results {

    private final Catalogue catalogue;
    private final String machine;

    /**
     * Prepares the pages.
     *
     * @param catalogue what is known of the instances
     * @param machine what the runs were made on, in one line
     */
    public Results(Catalogue catalogue, String machine) {
        this.catalogue = catalogue;
        this.machine = machine;
    }

    /**
     * Writes all files, over those of earlier runs.
     *
     * @param runs what was measured, at least one run
     * @param folder where to; made where it does not exist
     * @throws IOException where writing fails
     */
    public void write(List<Run> runs, Path folder) throws IOException {
        Files.createDirectories(folder);
        RunTables tables = new RunTables(catalogue);
        csv(tables.runs(runs), folder.resolve("runs.csv"));
        Growth growth = Growth.of(runs, catalogue);
        Map<String, Object> page = Map.of(
                "machine",
                machine,
                "version",
                runs.get(0).plan().solver().version(),
                "tables",
                List.of(
                        Map.of("title", "Medians over the seeds", "table", tables.medians(runs)),
                        Map.of("title", "Every run", "table", tables.runs(runs))),
                "charts",
                Charts.of(runs, catalogue, growth),
                "growth",
                sentence(growth));
        page("results.md", page, Mustache.compiler().escapeHTML(false), folder);
        page("results.html", page, Mustache.compiler(), folder);
    }

    private static String sentence(Growth growth) {
        return growth.exponent().isEmpty()
                ? "Not two sizes of teams reached a gap of 2 %, so nothing can be said about growth."
                : String.format(
                        Locale.ROOT,
                        "Over %d teams of %d to %d duties, the time to a gap of 2 %% grows with the number of duties to the power of %.2f.",
                        growth.points().size(),
                        growth.points().get(0).duties(),
                        growth.points().get(growth.points().size() - 1).duties(),
                        growth.exponent().getAsDouble());
    }

    private static void csv(Table table, Path file) throws IOException {
        AtomicFiles.write(file, out -> {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(table.header());
            table.rows().forEach(csv::writeRecord);
            csv.flush();
        });
    }

    private static void page(String name, Map<String, Object> page, Mustache.Compiler compiler, Path folder)
            throws IOException {
        try (InputStream in = Results.class.getResourceAsStream(name);
                Reader template = new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)) {
            String text = compiler.compile(template).execute(page);
            AtomicFiles.write(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
