package org.bailiwick.crm.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Finds out how a file is written; what cannot be read becomes a finding. */
final class Opening {
    private static final int HEAD_BYTES = 1 << 16;
    private static final int SAMPLE_CHARS = 1 << 18;

    private final Path path;
    private final String name;
    private final @Nullable String sheet;
    private final List<Finding> findings = new ArrayList<>();

    Opening(Path path, @Nullable String sheet) {
        this.path = path;
        Path last = path.getFileName();
        name = last == null ? path.toString() : last.toString();
        this.sheet = sheet;
    }

    TableRead open() {
        Table table = null;
        try {
            if (Files.notExists(path)) {
                error(
                        "notFound",
                        "%s does not exist. Maybe the path is relative to another directory.".formatted(path));
            } else if (!Files.isRegularFile(path)) {
                error("notReadable", "%s is not a regular file. Maybe a file inside of it was meant.".formatted(name));
            } else {
                table = openFile();
            }
        } catch (IOException e) {
            error(
                    "notReadable",
                    "%s cannot be read (%s). Maybe another program holds it, or the rights are missing."
                            .formatted(name, e.getClass().getSimpleName()));
        }
        boolean wrong = findings.stream().anyMatch(Finding::isError);
        return new TableRead(wrong ? null : table, findings);
    }

    private @Nullable Table openFile() throws IOException {
        byte[] head = head();
        return switch (FileKind.of(head)) {
            case TEXT -> openText(head);
            case ZIP -> new WorkbookOpening(path, name, sheet, findings).open();
            case COMPOUND -> compound();
            case BINARY -> {
                error(
                        "noText",
                        "%s is neither a text nor a workbook. Maybe another file was meant, or it must be unpacked first."
                                .formatted(name));
                yield null;
            }
        };
    }

    private @Nullable Table compound() throws IOException {
        if (OldWorkbook.isEncrypted(path)) {
            error("encrypted", "%s is protected by a password. Maybe save it without one.".formatted(name));
        } else {
            error(
                    "oldWorkbook",
                    "%s is a workbook of the old binary kind. Maybe save it as XLSX or as CSV.".formatted(name));
        }
        return null;
    }

    private @Nullable Table openText(byte[] head) throws IOException {
        TextCoding coding = TextCoding.of(path, head, name, findings);
        String sample = sample(coding);
        if (sample.isBlank()) {
            error("emptyFile", "%s has no text in it. Maybe the export found nothing.".formatted(name));
            return null;
        }
        if (sheet != null) {
            findings.add(Finding.warning(
                    "noSheets",
                    new Place(name, "", 0, 0),
                    "the sheet (%s) is of no meaning: %s is no workbook. Maybe leave it out.".formatted(sheet, name)));
        }
        warnOfLineEnds(coding);
        Separator stated = Separator.stated(sample);
        Separator separator = stated == null ? Separator.of(sample, sample.length() < SAMPLE_CHARS) : stated;
        int firstLine = stated == null ? 1 : 2;
        Source trial = new CsvSource(path, name, coding, separator, 0, firstLine);
        Layout layout = new HeaderLook(name, findings).layout(trial, false, separator.sign());
        if (layout == null) {
            return null;
        }
        TableFormat format = new TableFormat(
                coding.charset().name(), coding.byteOrderMark(), separator.word(), coding.lineEnds(), null);
        Source source = new CsvSource(path, name, coding, separator, layout.cells(), firstLine);
        return new Table(name, format, Files.size(path), layout, source);
    }

    private void warnOfLineEnds(TextCoding coding) {
        if (coding.lineEnds().equals("mixed")) {
            findings.add(Finding.warning(
                    "mixedLineEnds",
                    new Place(name, "", 0, 0),
                    "lines end in different ways (LF, CRLF, CR); all were taken. Maybe two files were joined."));
        }
    }

    private String sample(TextCoding coding) throws IOException {
        char[] chars = new char[SAMPLE_CHARS];
        int length = 0;
        try (Reader text = CsvSource.text(Files.newInputStream(path), coding)) {
            for (int read = 0; read >= 0 && length < chars.length; ) {
                length += read;
                read = text.read(chars, length, chars.length - length);
            }
        }
        return new String(chars, 0, length);
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private void error(String code, String message) {
        findings.add(Finding.error(code, new Place(name, "", 0, 0), message));
    }
}
