package org.bailiwick.notify;

/** Words for exit statuses. */
final class Result {

    /** What a shell reports of a program that Ctrl-C ended; 143 is a polite kill. */
    private static final int INTERRUPTED = 130;

    private Result() {}

    static String of(int status) {
        return switch (status) {
            case 0 -> "done";
            case 1 -> "notAllWell";
            case 2 -> "wrongInput";
            case INTERRUPTED -> "stopped";
            default -> "fault";
        };
    }
}
