package org.bailiwick.spark;

import java.io.IOException;

/** What was named as the teams is no such thing: the message says what is wrong with it and what may be meant. */
final class RefusedSource extends IOException {

    private static final long serialVersionUID = 1;

    RefusedSource(String message) {
        super(message);
    }

    RefusedSource(String message, Throwable cause) {
        super(message, cause);
    }
}
