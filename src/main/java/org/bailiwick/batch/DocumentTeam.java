package org.bailiwick.batch;

import java.io.IOException;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ReadResult;
import org.bailiwick.io.Sha256;

/** A team whose document is at hand. */
final class DocumentTeam implements TeamInput {

    /** As for files. */
    private static final int LONGEST = 512 << 20;

    private final String key;
    private final byte[] document;

    DocumentTeam(String key, byte[] document) {
        this.key = key;
        this.document = document;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String digest() {
        return Sha256.hex(document);
    }

    @Override
    public ReadResult read() throws IOException {
        requireReadable(document.length);
        return ProblemReader.read(document, key);
    }

    /** Refuses lines that no team has, before they are made sense of. */
    static void requireReadable(int length) throws IOException {
        if (length > LONGEST) {
            throw new IOException(
                    "the line has %d bytes, over the limit of %d. Maybe the file is not of one team a line"
                            .formatted(length, LONGEST));
        }
    }
}
