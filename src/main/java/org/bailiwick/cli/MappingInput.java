package org.bailiwick.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.MappingRead;
import org.bailiwick.crm.mapping.MappingReader;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** The mapping that a command uses: the one named, or {@code mapping.yaml} in the export's own folder. */
final class MappingInput {
    private static final String IN_THE_EXPORT = "mapping.yaml";

    private MappingInput() {}

    /**
     * Reads a mapping; its warnings are printed.
     *
     * @param name a file, or the name of a mapping that ships with the product; null for the export's own
     * @throws InputException where it has an error, or there is none
     */
    static Mapping read(@Nullable String name, Path export, Console console) throws InputException {
        Path own = export.resolve(IN_THE_EXPORT);
        String source = name == null ? own.toString() : name;
        MappingRead read = name == null ? ofExport(own) : named(name);
        Mapping mapping = read.mapping();
        if (mapping == null || read.findings().stream().anyMatch(Finding::isError)) {
            throw new InputException(read.findings(), source);
        }
        FindingPrinter.print(read.findings(), source, console.err());
        return mapping;
    }

    private static MappingRead named(String name) {
        boolean isShipped = MappingReader.shippedNames().contains(name) && !Files.exists(Path.of(name));
        return isShipped ? MappingReader.shipped(name) : MappingReader.read(Path.of(name));
    }

    private static MappingRead ofExport(Path own) {
        if (Files.isRegularFile(own)) {
            return MappingReader.read(own);
        }
        String message = "no mapping is named, and the export has no %s. Maybe name one with --mapping, or one of: %s."
                .formatted(IN_THE_EXPORT, String.join(", ", MappingReader.shippedNames()));
        return new MappingRead(null, List.of(Finding.error("noMapping", new Place(IN_THE_EXPORT, "", 0, 0), message)));
    }
}
