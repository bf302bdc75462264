package org.bailiwick.ledger.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger is: the name of an SQLite file, or {@code jdbc:postgresql:…}. Immutable and thread-safe.
 *
 * <p>As a text it shows neither password nor properties.
 */
public final class LedgerAddress {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SQLITE = "jdbc:sqlite:";
    private static final Pattern PASSWORD = Pattern.compile("[?&](?:password|sslpassword)=([^&]+)");
    private static final Map<String, String> FROM_ENVIRONMENT = Map.of("PGUSER", "user", "PGPASSWORD", "password");

    private final String url;
    private final @Nullable Path file;
    private final Map<String, String> properties;

    private LedgerAddress(String url, @Nullable Path file, Map<String, String> properties) {
        this.url = url;
        this.file = file;
        this.properties = Map.copyOf(properties);
    }

    /**
     * Reads an address.
     *
     * @param text a file name, or a JDBC URL of PostgreSQL or SQLite
     * @param environment variables: {@code PGUSER} and {@code PGPASSWORD} count for PostgreSQL where the URL has neither
     * @return the address
     * @throws LedgerException where it is neither
     */
    public static LedgerAddress of(String text, Map<String, String> environment) {
        if (text.startsWith(POSTGRESQL)) {
            Map<String, String> properties = new LinkedHashMap<>();
            FROM_ENVIRONMENT.forEach((variable, property) -> {
                String value = environment.get(variable);
                if (value != null && !value.isEmpty()) {
                    properties.put(property, value);
                }
            });
            return new LedgerAddress(text, null, properties);
        }
        String name = text.startsWith(SQLITE) ? text.substring(SQLITE.length()) : text;
        if (name.isBlank() || name.startsWith("jdbc:")) {
            throw LedgerException.refused(
                    "a ledger (%s) is a file or a database of PostgreSQL. Maybe jdbc:postgresql://HOST/DATABASE was meant."
                            .formatted(shown(name)));
        }
        try {
            Path file = Path.of(name);
            return new LedgerAddress(SQLITE + file.toAbsolutePath(), file, Map.of());
        } catch (InvalidPathException e) {
            throw LedgerException.refused("%s is no name of a file (%s). Maybe a character in it is not allowed here."
                    .formatted(name, e.getReason()));
        }
    }

    /**
     * Tells whether the address itself states a password, which everybody sees who lists the machine's processes.
     *
     * @return true for a URL with a password
     */
    public boolean statesPassword() {
        return PASSWORD.matcher(url).find();
    }

    /** The file, or null for a server. */
    @Nullable
    Path file() {
        return file;
    }

    String url() {
        return url;
    }

    Properties properties() {
        Properties copy = new Properties();
        // What the URL states counts more, which the driver sees to.
        copy.putAll(properties);
        return copy;
    }

    /** The failure, or nothing where a stack trace of it could show a password. */
    @Nullable
    Throwable harmless(SQLException failure) {
        return statesPassword() || properties.containsKey("password") ? null : failure;
    }

    /** A driver's message on one line, without the password and the URL's properties. */
    String harmless(@Nullable String message) {
        String text = message == null ? "" : message.lines().findFirst().orElse("");
        text = text.replace(url, toString());
        Matcher stated = PASSWORD.matcher(url);
        while (stated.find()) {
            text = text.replace(stated.group(1), "…");
        }
        String password = properties.get("password");
        return password == null ? text : text.replace(password, "…");
    }

    private static String shown(String url) {
        int end = url.indexOf('?');
        return (end < 0 ? url : url.substring(0, end)).replaceFirst("//[^/@]*@", "//");
    }

    /** The file's name, or the URL up to its properties. */
    @Override
    public String toString() {
        return file == null ? shown(url) : file.toString();
    }
}
