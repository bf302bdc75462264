package org.bailiwick.batch;

/** One team of a batch, wherever its problem is. Thread-safe. */
public interface Team {

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
}
