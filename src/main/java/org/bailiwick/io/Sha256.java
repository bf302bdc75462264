package org.bailiwick.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of bytes and texts. Stateless and thread-safe. */
public final class Sha256 {
    private static final String ALGORITHM = "SHA-256";

    private static final String LABEL = "sha256:";

    private Sha256() {}

    /**
     * Starts a digest of bytes that come in parts.
     *
     * @return a digest of nothing yet
     */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "this Java has no %s. Maybe its installation is damaged.".formatted(ALGORITHM), e);
        }
    }

    /**
     * Ends a digest.
     *
     * @param digest what {@link #start} returned, with all parts
     * @return 64 hexadecimal digits in lower case
     */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Returns the digest of bytes.
     *
     * @param bytes any bytes
     * @return 64 hexadecimal digits in lower case
     */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(start().digest(bytes));
    }

    /**
     * Returns the digest of bytes as plans and ledgers state it.
     *
     * @param bytes any bytes
     * @return {@code sha256:} and 64 hexadecimal digits in lower case
     */
    public static String labelled(byte[] bytes) {
        return LABEL + hex(bytes);
    }

    /**
     * Ends a digest, as plans and ledgers state it.
     *
     * @param digest what {@link #start} returned, with all parts
     * @return {@code sha256:} and 64 hexadecimal digits in lower case
     */
    public static String labelled(MessageDigest digest) {
        return LABEL + hex(digest);
    }

    /**
     * Returns the digest of a text's UTF-8.
     *
     * @param text any text
     * @return 64 hexadecimal digits in lower case
     */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the digest of a text's UTF-8 as content policies write it.
     *
     * @param text any text, such as that of a style sheet
     * @return 44 characters of Base64
     */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(start().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
