package org.bailiwick.io;

/** How much of anything is read, so that a hostile file costs an error and not the machine. */
final class Limits {
    /** Bytes of one file. */
    static final long FILE_BYTES = 512L << 20;

    /** Objects and arrays within each other. */
    static final int DEPTH = 64;

    /** Characters of a number. */
    static final int NUMBER_LENGTH = 40;

    /** The power of ten of a number, either way. */
    static final int EXPONENT = 30;

    /** Characters of a text. */
    static final int TEXT_LENGTH = 10_000;

    /** Rows of an input, over all lists. */
    static final int ROWS = 2_000_000;

    /** Fields, filled cells, and entries of lists in them, of an input. */
    static final int VALUES = 10_000_000;

    /** Fields of the document itself; more are no slip of the pen. */
    static final int DOCUMENT_FIELDS = 100;

    /** Findings of a kind (errors, warnings) that are listed one by one. */
    static final int FINDINGS = 1_000;

    private Limits() {}
}
