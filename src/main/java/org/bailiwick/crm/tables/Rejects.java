package org.bailiwick.crm.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.SafeCells;

/** Writes rejects to a CSV file: file, line, code, message, text. Stateless and thread-safe. */
public final class Rejects {
    private Rejects() {}

    /** Whatever rejects rows one after the other, such as a load. */
    @FunctionalInterface
    public interface Origin {
        /**
         * Gives all rejects.
         *
         * @param rejects takes each
         * @throws IOException where a file can no longer be read
         */
        void giveTo(Consumer<Reject> rejects) throws IOException;
    }

    /**
     * Writes a file of rejects while they arise; none is held. The file is written whole or not at all, over whatever file stands
     * there, and no spreadsheet runs a cell of it as a formula ({@link SafeCells}); without a reject it has a header only.
     *
     * @param file the file
     * @param origin gives the rejects
     * @return how many there were, at least 0
     * @throws IOException where writing fails, or {@code origin} does
     */
    public static long write(Path file, Origin origin) throws IOException {
        long[] count = {0};
        AtomicFiles.write(file, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            // Not closed: the stream below belongs to whoever opened it.
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord("file", "line", "code", "message", "text");
            try {
                origin.giveTo(reject -> {
                    csv.writeRecord(
                            reject.file(),
                            String.valueOf(reject.line()),
                            reject.code(),
                            SafeCells.text(reject.message()),
                            SafeCells.text(reject.text()));
                    count[0]++;
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            csv.flush();
        });
        return count[0];
    }
}
