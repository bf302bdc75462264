package org.bailiwick.notify;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the sender and the receiver of webhooks both know. Never printed. Immutable and thread-safe. */
public final class Secret {

    /** What stands before a secret in Base64. */
    private static final String BASE64 = "whsec_";

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /**
     * Reads a secret.
     *
     * @param text {@code whsec_} and the bytes in Base64, or any other text, which counts as its UTF-8; space around it does
     *     not count
     * @return the secret
     * @throws IllegalArgumentException where nothing is there, or what follows {@code whsec_} is no Base64; the message does not
     *     show the text
     */
    public static Secret of(String text) {
        String stripped = text.strip();
        byte[] key = stripped.startsWith(BASE64)
                ? decoded(stripped.substring(BASE64.length()))
                : stripped.getBytes(StandardCharsets.UTF_8);
        if (key.length == 0) {
            throw new IllegalArgumentException("is empty. Maybe it was not filled in.");
        }
        return new Secret(key);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is no Base64 behind whsec_. Maybe a part of it is missing.");
        }
    }

    byte[] key() {
        return key;
    }
}
