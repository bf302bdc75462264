package org.bailiwick.cards;

import java.util.List;

/** The forms that cards and sheets are written in. */
public enum CardFormat {
    /** Pages for a browser and for print. */
    HTML,
    /** Markdown for wikis and chats. */
    MD,
    /** Both of them. */
    BOTH;

    /** The endings of files. */
    List<String> endings() {
        return switch (this) {
            case HTML -> List.of("html");
            case MD -> List.of("md");
            case BOTH -> List.of("html", "md");
        };
    }
}
