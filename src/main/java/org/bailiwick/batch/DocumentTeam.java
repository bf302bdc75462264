package org.bailiwick.batch;

import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ReadResult;
import org.bailiwick.io.Sha256;

/** A team whose document is at hand. */
final class DocumentTeam implements TeamInput {

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
    public ReadResult read() {
        return ProblemReader.read(document, key);
    }
}
