package org.bailiwick.ledger.store;

import org.jspecify.annotations.Nullable;

/** A ledger did not do what was asked; the message says why, and maybe the mend. The ledger is as it was. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    private LedgerException(String message, boolean refusal, @Nullable Throwable cause) {
        super(message, cause);
        this.refusal = refusal;
    }

    /**
     * What was asked is against the rules of the ledger, or not in it.
     *
     * @param message the value, the rule, and maybe the mend
     * @return what to throw
     */
    public static LedgerException refused(String message) {
        return new LedgerException(message, true, null);
    }

    /**
     * The database cannot do it now.
     *
     * @param message what is wrong with which database, and maybe the mend
     * @param cause what the database said, or null
     * @return what to throw
     */
    public static LedgerException unavailable(String message, @Nullable Throwable cause) {
        return new LedgerException(message, false, cause);
    }

    /**
     * Tells whose fault it is.
     *
     * @return true where another question would have been answered; false where the database or the machine is at fault
     */
    public boolean isRefusal() {
        return refusal;
    }
}
