package org.bailiwick.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the documents.
 *
 * <p>Every document that reads and validates without errors is valid by its schema; the schema knows types, ranges and
 * defaults, but neither references nor rules between rows. Stateless and thread-safe.
 */
public final class Schemas {
    private Schemas() {}

    /**
     * Returns the schema of problems.
     *
     * @return the schema's text
     */
    public static String problem() {
        return text("problem.schema.json");
    }

    /**
     * Returns the schema of plans.
     *
     * @return the schema's text
     */
    public static String plan() {
        return text("plan.schema.json");
    }

    /**
     * Returns the schema of mapping files.
     *
     * @return the schema's text
     */
    public static String mapping() {
        return text("mapping.schema.json");
    }

    /**
     * Returns the schema of incentive plans.
     *
     * @return the schema's text
     */
    public static String incentive() {
        return text("incentive.schema.json");
    }

    /**
     * Returns the schema of notifications.
     *
     * @return the schema's text
     */
    public static String notification() {
        return text("notification.schema.json");
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no %s. Maybe it was repacked.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
