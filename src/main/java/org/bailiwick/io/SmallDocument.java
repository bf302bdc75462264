package org.bailiwick.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A document of settings that people write by hand, in YAML or JSON, as a tree that says what is wrong in it and where.
 *
 * <p>Names that occur twice, references within YAML, text behind the end, and files of more than {@link #MOST_BYTES} bytes are
 * errors. Not thread-safe.
 */
public final class SmallDocument {
    /** Bytes of a file; what people write by hand is far smaller. */
    public static final int MOST_BYTES = 1 << 20;

    private static final JsonFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(JsonTree.FACTORY.streamReadConstraints())
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .build();

    private final String name;
    private final Findings findings = new Findings();
    private @Nullable DocumentNode root;

    private SmallDocument(String name) {
        this.name = name;
    }

    /**
     * Reads a file: JSON where its name ends in {@code .json}, else YAML.
     *
     * @param path the file
     * @param format what the top level's {@code format} must be
     * @return the document; without a root where it cannot be read, which a finding says
     */
    public static SmallDocument read(Path path, String format) {
        return read(path, format, MOST_BYTES);
    }

    /**
     * Reads a file that a program has written, which may be larger: JSON where its name ends in {@code .json}, else YAML.
     *
     * @param path the file
     * @param format what the top level's {@code format} must be
     * @param mostBytes how many bytes it may have
     * @return the document; without a root where it cannot be read, which a finding says
     */
    public static SmallDocument read(Path path, String format, long mostBytes) {
        String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        SmallDocument document = new SmallDocument(name);
        try (Reader text = document.isSmall(path, mostBytes) ? TextFile.open(path, name, document.findings) : null) {
            if (text != null) {
                document.parse(text, format);
            }
        } catch (IOException e) {
            document.findings.error("notReadable", TextFile.file(name), TextFile.unreadable(name, e));
        }
        return document;
    }

    /**
     * Reads a text.
     *
     * @param text the text, which the caller closes
     * @param name the name that findings give it, which says as that of a file how it is written
     * @param format what the top level's {@code format} must be
     * @return the document; without a root where it cannot be read, which a finding says
     * @throws IOException where the text cannot be read on
     */
    public static SmallDocument read(Reader text, String name, String format) throws IOException {
        SmallDocument document = new SmallDocument(name);
        document.parse(text, format);
        return document;
    }

    /**
     * Returns the top level.
     *
     * @return the tree, or null where the document cannot be read
     */
    public @Nullable DocumentNode root() {
        return root;
    }

    /**
     * Tells whether something is wrong so far.
     *
     * @return true where there is an error
     */
    public boolean hasErrors() {
        return findings.hasErrors();
    }

    /**
     * Returns what was found so far, by the reading and by whoever asked the nodes; each once.
     *
     * @return the findings, errors first, then by place
     */
    public List<Finding> findings() {
        Locator here = new Locator(place -> new Place(name, place.pointer(), place.line(), place.column()));
        return findings.sorted(here).stream().distinct().toList();
    }

    private boolean isSmall(Path path, long most) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) <= most) {
            return true;
        }
        findings.error(
                "fileTooLarge",
                TextFile.file(name),
                "%s has %d bytes, over the limit of %d. Maybe another file was meant."
                        .formatted(name, Files.size(path), most));
        return false;
    }

    private void parse(Reader text, String format) throws IOException {
        boolean isJson = name.toLowerCase(Locale.ROOT).endsWith(".json");
        try (JsonParser parser = (isJson ? JsonTree.FACTORY : YAML).createParser(text)) {
            if (parser.nextToken() == null) {
                findings.error("empty", TextFile.file(name), name + " is empty. Maybe another file was meant.");
                return;
            }
            DocumentNode tree = new DocumentParser(parser, name, findings).tree();
            if (parser.nextToken() != null) {
                findings.error(
                        "trailingContent",
                        place(parser.currentTokenLocation()),
                        "there is more text behind the end of the document. Maybe two files were joined.");
            }
            root = isOf(tree, format) ? tree : null;
        } catch (JacksonException e) {
            findings.error("notReadable", place(e.getLocation()), isJson ? JsonSyntax.message(e) : yaml(e));
        }
    }

    private boolean isOf(DocumentNode tree, String format) {
        if (!tree.isMap()) {
            tree.error("wrongType", "a document with names and values", "Maybe another file was meant.");
            return false;
        }
        String found = tree.text("format");
        if (found == null) {
            findings.error(
                    "missingField",
                    new Place(name, "/format", 1, 1),
                    "the document must have the field format. Maybe \"format: %s\" must be added.".formatted(format));
            return false;
        }
        if (!found.equals(format)) {
            String maybe = "Maybe another kind of file was meant, or it was written by another version.";
            tree.child("format").error("unknownFormat", format, maybe);
            return false;
        }
        return true;
    }

    /** The parser's message without its sketch of the line. */
    private static String yaml(JacksonException e) {
        String first = e.getOriginalMessage().lines().limit(3).reduce("", (a, b) -> a + " " + b.strip());
        return "the text cannot be read as YAML:%s. Maybe the indentation differs between lines, or a text with : or # needs quotes."
                .formatted(Values.shown(first, 200));
    }

    private Place place(@Nullable JsonLocation at) {
        return at == null ? TextFile.file(name) : new Place(name, "", at.getLineNr(), at.getColumnNr());
    }
}
