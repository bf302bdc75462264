package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.crm.load.ExportSurvey;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.MappingRead;
import org.bailiwick.crm.mapping.MappingReader;
import org.bailiwick.crm.names.Slug;
import org.bailiwick.crm.suggest.Suggested;
import org.bailiwick.crm.suggest.Suggestion;
import org.bailiwick.crm.suggest.SuggestionYaml;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The mapping that a command uses: the one named, or {@code mapping.yaml} in the export's own folder, or one that is suggested.
 *
 * @param mapping the mapping
 * @param suggested the text of the suggestion, or null where the mapping was stated
 */
record MappingInput(Mapping mapping, @Nullable String suggested) {
    /** The mapping file of an export. */
    static final String FILE = "mapping.yaml";

    /**
     * Reads a mapping; its warnings are printed.
     *
     * @param name a file, or the name of a mapping that ships with the product; null for the export's own, or a suggested one
     * @throws InputException where it has an error, or none can be suggested
     */
    static MappingInput read(@Nullable String name, Path export, Console console) throws InputException, IOException {
        Path own = export.resolve(FILE);
        if (name == null && !Files.isRegularFile(own)) {
            return suggest(export, console);
        }
        String source = name == null ? own.toString() : name;
        MappingRead read = name == null ? MappingReader.read(own) : named(name);
        Mapping mapping = read.mapping();
        if (mapping == null) {
            throw new InputException(read.findings(), source);
        }
        FindingPrinter.print(read.findings(), source, console.err());
        return new MappingInput(mapping, null);
    }

    private static MappingRead named(String name) {
        boolean isShipped = MappingReader.shippedNames().contains(name) && !Files.exists(Path.of(name));
        return isShipped ? MappingReader.shipped(name) : MappingReader.read(Path.of(name));
    }

    /**
     * Suggests a mapping by a look at the export.
     *
     * @throws InputException where the export has no table that could hold deals or accounts
     */
    static MappingInput suggest(Path export, Console console) throws InputException, IOException {
        if (!Files.exists(export)) {
            throw new InputException(
                    List.of(Finding.error(
                            "notFound",
                            new Place(export.toString(), "", 0, 0),
                            "%s does not exist. Maybe the path is relative to another directory.".formatted(export))),
                    export.toString());
        }
        ExportSurvey survey = ExportSurvey.of(export);
        Suggested suggested = Suggestion.of(survey.files());
        if (suggested.mapping().tables().isEmpty()) {
            List<Finding> findings = new ArrayList<>(survey.findings());
            findings.add(Finding.error(
                    "noMapping",
                    new Place(export.toString(), "", 0, 0),
                    "no mapping is named, the folder has no %s, and none of its tables looks like deals or accounts. Maybe name a mapping with --mapping."
                            .formatted(FILE)));
            throw new InputException(findings, export.toString());
        }
        FindingPrinter.print(survey.findings(), export.toString(), console.err());
        Suggested named = new Suggested(named(suggested.mapping(), export), suggested.reasons());
        return new MappingInput(named.mapping(), SuggestionYaml.of(named));
    }

    /** The team is called as the export is, for want of a better name. */
    private static Mapping named(Mapping mapping, Path export) {
        Path name = export.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "" : Slug.of(name.toString());
        return id.isEmpty() ? mapping : mapping.withTeam(id, name.toString());
    }
}
