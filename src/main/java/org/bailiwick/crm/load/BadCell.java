package org.bailiwick.crm.load;

/** A cell because of which its whole row cannot be used. */
final class BadCell extends Exception {
    private final String code;

    BadCell(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
