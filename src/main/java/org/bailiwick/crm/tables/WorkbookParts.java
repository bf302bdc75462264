package org.bailiwick.crm.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the archive of a workbook holds, looked at before anything of it is used.
 *
 * @param hasStyles whether it says how cells are shown, by which dates are known
 * @param bytes the bytes of the largest sheet, inflated
 */
record WorkbookParts(boolean hasStyles, long bytes) {
    /** Everything that is not read row by row is held in memory. */
    static final long MOST_HELD_BYTES = 256L << 20;

    /** A workbook of a million rows has some 500 MB; deflate packs at most 1,032 to 1, and real sheets some 20 to 1. */
    static final long MOST_BYTES = 8L << 30;

    private static final long HARMLESS_BYTES = 16L << 20;
    private static final long MOST_RATIO = 200;

    private static final int CHUNK = 1 << 16;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String SHEETS = "xl/worksheets/";

    /** Looks into the archive; null where it is no workbook that can be read, which was reported. */
    static @Nullable WorkbookParts of(Path path, String name, List<Finding> findings) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry(CONTENT_TYPES) == null || find(zip, "workbook.xml") == null) {
                findings.add(error(
                        "noWorkbook",
                        name,
                        "%s is an archive, but no XLSX workbook. Maybe unpack it, or save it as XLSX or as CSV."));
                return null;
            }
            long largest = 0;
            for (ZipEntry entry : zip.stream().toList()) {
                String part = entry.getName().toLowerCase(Locale.ROOT);
                if (!part.endsWith(".xml") && !part.endsWith(".rels")) {
                    continue;
                }
                boolean isSheet = part.startsWith(SHEETS);
                long bytes = inflated(zip, entry, isSheet ? MOST_BYTES : MOST_HELD_BYTES);
                if (bytes < 0) {
                    findings.add(error(
                            "workbookTooLarge",
                            name,
                            "a part of %s is too large when unpacked. Maybe it is no export: save the sheet as CSV."));
                    return null;
                }
                largest = isSheet ? Math.max(largest, bytes) : largest;
            }
            return new WorkbookParts(find(zip, "styles.xml") != null, largest);
        } catch (IOException | IllegalArgumentException e) {
            findings.add(broken(name));
            return null;
        }
    }

    /** Inflates a part, since what its entry says of its size may be a lie; negative where it is too large. */
    private static long inflated(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes += read;
                boolean isBomb = bytes > HARMLESS_BYTES && bytes / MOST_RATIO > Math.max(entry.getCompressedSize(), 1);
                if (bytes > most || isBomb) {
                    return -1;
                }
            }
        }
        return bytes;
    }

    private static @Nullable ZipEntry find(ZipFile zip, String end) {
        return zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(end))
                .findFirst()
                .orElse(null);
    }

    static Finding broken(String name) {
        return error(
                "brokenWorkbook", name, "%s is damaged and cannot be read. Maybe it was cut off: export it again.");
    }

    private static Finding error(String code, String name, String message) {
        return Finding.error(code, new Place(name, "", 0, 0), message.formatted(name));
    }
}
