package org.bailiwick.crm.load;

/** Hears how far the files are read. */
@FunctionalInterface
public interface LoadProgress {

    /** Shows nothing. */
    LoadProgress NONE = (file, done, total) -> {};

    /**
     * Tells how far a file is read; every file twice, first to learn how its dates and numbers are written.
     *
     * @param file the file's name
     * @param done bytes read so far, over all files and both times
     * @param total bytes to read
     */
    void read(String file, long done, long total);
}
