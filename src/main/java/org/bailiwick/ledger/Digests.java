package org.bailiwick.ledger;

import org.bailiwick.io.Sha256;

/** Digests as ledgers and plans write them. */
final class Digests {

    private Digests() {}

    /** {@code sha256:} and 64 hexadecimal digits in lower case. */
    static String of(byte[] bytes) {
        return "sha256:" + Sha256.hex(bytes);
    }
}
