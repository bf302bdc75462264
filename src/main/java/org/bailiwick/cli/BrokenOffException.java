package org.bailiwick.cli;

/** The machine broke work off that can be gone on with. */
final class BrokenOffException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Breaks off.
     *
     * @param message what is kept, and how to go on
     * @param cause what the machine says
     */
    BrokenOffException(String message, Throwable cause) {
        super(message, cause);
    }
}
