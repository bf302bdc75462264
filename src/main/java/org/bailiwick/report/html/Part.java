package org.bailiwick.report.html;

/**
 * A piece of a cell.
 *
 * @param text what it says
 * @param href the anchor that it leads to, such as {@code #m3}; empty for none
 * @param look how it looks: a class of the style sheet; empty for plain text
 * @param note what is added in small letters, such as that the duty is new to the member; empty for nothing
 * @param isName whether people wrote the text, so that it may run in another direction
 */
record Part(String text, String href, String look, String note, boolean isName) {

    static Part plain(String text) {
        return new Part(text, "", "", "", false);
    }

    static Part name(String text) {
        return new Part(text, "", "", "", true);
    }

    static Part link(String name, String href) {
        return new Part(name, href, "", "", true);
    }

    Part looking(String newLook) {
        return new Part(text, href, newLook, note, isName);
    }

    Part noted(String newNote) {
        return new Part(text, href, look, newNote, isName);
    }
}
