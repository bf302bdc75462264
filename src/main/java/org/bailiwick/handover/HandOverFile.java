package org.bailiwick.handover;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.bailiwick.io.SafeCells;
import org.bailiwick.score.PeriodView;

/** The hand-overs of a plan as a CSV file, a row for every duty that changes hands. Stateless and thread-safe. */
public final class HandOverFile {

    /** The first line, by which the file is known. */
    public static final String MARK = "duty,kind,from,to,overlap_from,overlap_until,answers_alone_from,remark";

    private HandOverFile() {}

    /**
     * Writes the file: UTF-8, commas, line feeds.
     *
     * @param view the problem
     * @param schedule the hand-overs
     * @param out where to; stays open
     * @throws IOException where writing fails
     */
    public static void write(PeriodView view, List<ScheduledHandOver> schedule, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(MARK.split(","));
        for (ScheduledHandOver scheduled : schedule) {
            HandOver change = scheduled.change();
            List<LocalDate> overlap = scheduled.overlap();
            for (int duty : change.duties()) {
                csv.writeRecord(
                        SafeCells.text(view.duty(duty).id()),
                        change.kind().word(),
                        SafeCells.text(change.from() == null ? "" : change.from()),
                        SafeCells.text(
                                change.to() == PeriodView.NOBODY
                                        ? ""
                                        : view.member(change.to()).id()),
                        overlap.isEmpty() ? "" : overlap.get(0).toString(),
                        overlap.isEmpty() ? "" : overlap.get(overlap.size() - 1).toString(),
                        change.to() == PeriodView.NOBODY
                                ? ""
                                : scheduled.takesOver().toString(),
                        scheduled.remark().word());
            }
        }
        csv.flush();
    }
}
