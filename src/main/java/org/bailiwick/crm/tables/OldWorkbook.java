package org.bailiwick.crm.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells an encrypted workbook from one of the old binary kind: both stand in the same kind of container. */
final class OldWorkbook {
    /** The name of the stream that holds an encrypted package (MS-OFFCRYPTO, 1.3.2). */
    private static final String ENCRYPTED = "EncryptedPackage";

    private static final int CHUNK = 1 << 16;

    private OldWorkbook() {}

    static boolean isEncrypted(Path path) throws IOException {
        String name = new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (InputStream in = Files.newInputStream(path)) {
            String kept = "";
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                String text = kept + new String(chunk, StandardCharsets.ISO_8859_1);
                if (text.contains(name)) {
                    return true;
                }
                kept = text.substring(Math.max(0, text.length() - name.length()));
            }
        }
        return false;
    }
}
