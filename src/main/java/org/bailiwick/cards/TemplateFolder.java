package org.bailiwick.cards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;

/**
 * The templates of pages: the product's own, each of which a file of the same name in a folder may replace.
 *
 * <p>Immutable and thread-safe.
 */
public final class TemplateFolder {

    /** The product's own templates. */
    public static final TemplateFolder BUILT_IN = new TemplateFolder(Map.of(), List.of());

    /** What a folder may hold: Mustache templates, the style sheet, checklists with an item a line. */
    static final List<String> NAMES = List.of(
            "card.html",
            "card.md",
            "hand-over.html",
            "hand-over.md",
            "frame.html",
            "frame.md",
            "style.css",
            "grid.html",
            "grid.md",
            "items.html",
            "items.md",
            "checklist-member.txt",
            "checklist-left.txt",
            "checklist-new.txt",
            "checklist-vacant.txt",
            "checklist-open.txt");

    private static final long MOST_BYTES = 1 << 20;

    private final Map<String, String> own;
    private final List<Finding> findings;

    private TemplateFolder(Map<String, String> own, List<Finding> findings) {
        this.own = Map.copyOf(own);
        this.findings = findings.stream().sorted().toList();
    }

    /**
     * Reads a folder.
     *
     * @param folder a folder with some of the templates
     * @return the templates; {@link #findings} say what is wrong with the folder
     */
    public static TemplateFolder read(Path folder) {
        Map<String, String> own = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (NAMES.contains(name)) {
                    read(file, name, own, findings);
                } else {
                    findings.add(Finding.warning(
                            "unknownTemplate",
                            new Place(name, "", 0, 0),
                            "%s is no template and is not used. Maybe one of these was meant: %s."
                                    .formatted(name, String.join(", ", NAMES))));
                }
            }
        } catch (IOException e) {
            findings.add(Finding.error(
                    "notReadable",
                    new Place(folder.toString(), "", 0, 0),
                    "%s cannot be read as a folder. Maybe the path is relative to another directory."
                            .formatted(folder)));
        }
        return new TemplateFolder(own, findings);
    }

    private static void read(Path file, String name, Map<String, String> own, List<Finding> findings)
            throws IOException {
        Place place = new Place(name, "", 0, 0);
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            findings.add(Finding.error(
                    "noTemplate",
                    place,
                    "%s is no text of at most 1 MiB. Maybe another file was meant.".formatted(name)));
            return;
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (name.equals("style.css") && text.contains("</")) {
                findings.add(Finding.error(
                        "noStyle",
                        place,
                        "%s must be a style sheet without \"</\". Maybe it is a page.".formatted(name)));
            } else {
                own.put(name, text);
            }
        } catch (CharacterCodingException e) {
            findings.add(Finding.error(
                    "notUtf8", place, "%s is not UTF-8. Maybe it must be saved as UTF-8 again.".formatted(name)));
        }
    }

    /**
     * Returns what is wrong with the folder.
     *
     * @return errors and warnings; may be empty
     */
    public List<Finding> findings() {
        return findings;
    }

    /** A text of the folder, or the product's own where there is one. */
    Optional<String> text(String name) {
        String text = own.get(name);
        return text == null ? builtIn(name) : Optional.of(text);
    }

    private static Optional<String> builtIn(String name) {
        try (InputStream in = TemplateFolder.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be read from the program itself.".formatted(name), e);
        }
    }
}
