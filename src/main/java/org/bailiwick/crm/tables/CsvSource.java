package org.bailiwick.crm.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.bailiwick.crm.tables.RecordGuard.Trouble;

/**
 * A file of separated cells.
 *
 * @param path the file
 * @param name its name in rejects
 * @param coding how its characters are written
 * @param separator what stands between two cells
 * @param columns how many cells the header has; 0 where that is not known yet
 * @param firstLine the line on which the header may stand at the earliest, from 1
 */
record CsvSource(Path path, String name, TextCoding coding, Separator separator, int columns, int firstLine)
        implements Source {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** More characters than the guard lets through in one cell. */
    private static final int PARSER_ROOM = 1 << 21;

    @Override
    public void read(RecordTaker records, Consumer<Reject> rejects, LongConsumer bytesRead) throws IOException {
        try (Counted bytes = new Counted(Files.newInputStream(path));
                RecordGuard guard = new RecordGuard(text(bytes, coding), separator.sign(), columns);
                CsvReader<Cells> csv = reader(guard, separator.sign(), new Cells(coding.lossy()))) {
            long count = 0;
            for (Cells cells : csv) {
                passOn(guard, cells.line(), rejects);
                if (++count % RECORDS_PER_REPORT == 0) {
                    bytesRead.accept(bytes.count);
                }
                if (cells.line() < firstLine || cells.isBlank()) {
                    continue;
                }
                cells.setLast(cells.line() == guard.lineWithoutEnd());
                if (!records.take(cells)) {
                    return;
                }
            }
            passOn(guard, Long.MAX_VALUE, rejects);
            bytesRead.accept(bytes.count);
        }
    }

    private void passOn(RecordGuard guard, long beforeLine, Consumer<Reject> rejects) {
        for (Trouble trouble = guard.next(beforeLine); trouble != null; trouble = guard.next(beforeLine)) {
            rejects.accept(new Reject(name, trouble.line(), trouble.code(), trouble.message(), trouble.text()));
        }
    }

    /** Opens a text behind its byte order mark. */
    static Reader text(InputStream bytes, TextCoding coding) throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(bytes, coding.charset()), 1);
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    static CsvReader<Cells> reader(RecordGuard guard, char separator, Cells cells) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(PARSER_ROOM)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(cells, guard);
    }

    /** Counts the bytes that were read. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
