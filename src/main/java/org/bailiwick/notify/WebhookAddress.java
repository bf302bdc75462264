package org.bailiwick.notify;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a webhook is sent to. Immutable and thread-safe.
 *
 * <p>What follows the host often holds a token, so that messages show only the beginning.
 */
public final class WebhookAddress {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[(::1|0:0:0:0:0:0:0:1)]");

    private final URI uri;

    private WebhookAddress(URI uri) {
        this.uri = uri;
    }

    /**
     * Reads an address.
     *
     * @param text a URL: {@code https}, or {@code http} to this machine itself
     * @param mayBeInsecure whether {@code http} to other machines is allowed, which anybody in between can read and change
     * @return the address
     * @throws IllegalArgumentException where it is no such URL; the message does not show what may be a token
     */
    public static WebhookAddress of(String text, boolean mayBeInsecure) {
        URI uri = parsed(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("must begin with https://. Maybe it was left out.");
        }
        if (uri.getHost() == null || uri.getPort() > 65_535) {
            throw new IllegalArgumentException("names no host and port. Maybe a character in them is wrong.");
        }
        if (uri.getUserInfo() != null || uri.getFragment() != null) {
            throw new IllegalArgumentException(
                    "must hold no user name, password or fragment: they are not sent. Maybe the receiver takes a token in the path.");
        }
        boolean isLocal =
                LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
        if (scheme.equals("http") && !isLocal && !mayBeInsecure) {
            throw new IllegalArgumentException(
                    "is not encrypted. Maybe write https, or add --webhook-insecure in a network that nobody else reads.");
        }
        return new WebhookAddress(uri);
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "is no URL (character %d). Maybe it has a space or a quotation mark.".formatted(e.getIndex() + 1));
        }
    }

    URI uri() {
        return uri;
    }

    /** Scheme and host, without what may be secret. */
    @Override
    public String toString() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
