package org.bailiwick.ledger;

import org.bailiwick.ledger.store.LedgerException;

/**
 * Who does something in a ledger, and why. The ledger believes it: who may write to the database may write any name.
 *
 * @param who a name, an address, or what else people know each other by; not blank
 * @param why the reason; may be empty
 */
public record Signature(String who, String why) {

    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_WHY = 4_000;

    /**
     * Checks the texts.
     *
     * @throws LedgerException where there is no name, a text is too long, or holds characters that cannot be seen
     */
    public Signature {
        if (who.isBlank()) {
            throw LedgerException.refused("who does it must be said. Maybe --by was left empty.");
        }
        check("who does it", who, LONGEST_WHO);
        check("why it is done", why, LONGEST_WHY);
    }

    private static void check(String what, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw LedgerException.refused(
                    "%s has %d characters, and %d are the most. Maybe a file was meant to be linked."
                            .formatted(what, text.codePointCount(0, text.length()), longest));
        }
        text.codePoints()
                .filter(character ->
                        Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE)
                .findFirst()
                .ifPresent(character -> {
                    throw LedgerException.refused(
                            "%s holds a character (U+%04X) that cannot be shown. Maybe it came with a copy: write one line of plain text."
                                    .formatted(what, character));
                });
    }
}
