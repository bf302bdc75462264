package org.bailiwick.io;

import java.io.IOException;

/** A file or folder was not written, because something else of worth would have been lost, or there is no place for it. */
public final class RefusedWriteException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses.
     *
     * @param message what would be lost, and maybe the mend
     */
    public RefusedWriteException(String message) {
        super(message);
    }
}
