package org.bailiwick.crm.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bailiwick.io.SmallDocument;

/**
 * Reads mapping files of the format {@code bailiwick/mapping/1}, in YAML, or in JSON where the name ends in {@code .json}.
 * Stateless and thread-safe.
 */
public final class MappingReader {
    /** What {@code format} says in a mapping file. */
    public static final String FORMAT = "bailiwick/mapping/1";

    private static final List<String> SHIPPED = List.of("hubspot", "pipeline", "salesforce");

    private MappingReader() {}

    /**
     * Reads a file.
     *
     * @param file the file, at most {@link SmallDocument#MOST_BYTES} bytes
     * @return the mapping, and all that is wrong in it at once
     */
    public static MappingRead read(Path file) {
        return of(SmallDocument.read(file, FORMAT));
    }

    /**
     * Reads a mapping that comes with the program.
     *
     * @param name one of {@link #shippedNames()}
     * @return the mapping
     * @throws IllegalArgumentException where there is none of the name
     */
    public static MappingRead shipped(String name) {
        if (!SHIPPED.contains(name)) {
            throw new IllegalArgumentException(
                    "no mapping (%s) comes with the program. Maybe one of these was meant: %s."
                            .formatted(name, String.join(", ", SHIPPED)));
        }
        String file = name + ".yaml";
        try (InputStream in = Objects.requireNonNull(MappingReader.class.getResourceAsStream(file));
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(SmallDocument.read(text, file, FORMAT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the names of the mappings that come with the program.
     *
     * @return the names in order
     */
    public static List<String> shippedNames() {
        return SHIPPED;
    }

    private static MappingRead of(SmallDocument document) {
        if (document.root() == null) {
            return new MappingRead(null, document.findings());
        }
        Mapping mapping = new MappingParts(document.root()).mapping();
        return new MappingRead(document.hasErrors() ? null : mapping, document.findings());
    }
}
