package org.bailiwick.batch;

import java.io.IOException;
import org.bailiwick.io.ReadResult;

/** Where one team's problem comes from. Thread-safe. */
public interface TeamInput {

    /**
     * Returns what the team is called in the batch.
     *
     * @return a relative path with forward slashes, or the file and line of a document; unique in the batch
     */
    String key();

    /**
     * Returns what the team's bytes come to, without making sense of them.
     *
     * @return their SHA-256 in hexadecimal digits; empty where they cannot be read
     */
    String digest();

    /**
     * Reads the problem.
     *
     * @return the problem, and what was found
     * @throws IOException where the bytes are no longer there
     */
    ReadResult read() throws IOException;
}
