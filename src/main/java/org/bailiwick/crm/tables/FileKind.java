package org.bailiwick.crm.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    /** Characters. */
    TEXT,
    /** A zip archive, as an XLSX workbook is one. */
    ZIP,
    /** The container of old workbooks and of encrypted new ones. */
    COMPOUND,
    /** Something else: a picture, an archive, a program. */
    BINARY;

    private static final int FEW = 64;
    private static final int MOST_CONTROLS_PER_MILLE = 50;

    /** Signatures of files that people take for exports by mistake and that may begin with few control characters. */
    private static final byte[][] SIGNATURES = {
        {(byte) 0x89, 'P', 'N', 'G'},
        {'%', 'P', 'D', 'F', '-'},
        {(byte) 0x1F, (byte) 0x8B},
        {'G', 'I', 'F', '8'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {'7', 'z', (byte) 0xBC, (byte) 0xAF},
        {'R', 'a', 'r', '!'},
        "SQLite format 3".getBytes(StandardCharsets.US_ASCII),
        {'P', 'A', 'R', '1'}
    };

    static FileKind of(byte[] head) {
        if (begins(head, new byte[] {'P', 'K', 3, 4}) || begins(head, new byte[] {'P', 'K', 5, 6})) {
            return ZIP;
        }
        if (begins(head, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
            return COMPOUND;
        }
        return Arrays.stream(SIGNATURES).anyMatch(signature -> begins(head, signature)) || isNoText(head)
                ? BINARY
                : TEXT;
    }

    static boolean begins(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    /** Many control characters, other than the zeros of UTF-16, stand in no text. */
    private static boolean isNoText(byte[] head) {
        if (head.length < FEW || TextCoding.wide(head) != null) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                controls++;
            }
        }
        return 1_000L * controls > (long) MOST_CONTROLS_PER_MILLE * head.length;
    }
}
