package org.bailiwick.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Place;

/** Builds the tree of a small document, each node with its place. */
final class DocumentParser {
    private final JsonParser parser;
    private final String file;
    private final Findings findings;

    DocumentParser(JsonParser parser, String file, Findings findings) {
        this.parser = parser;
        this.file = file;
        this.findings = findings;
    }

    /** Reads the value at the current token. */
    DocumentNode tree() throws IOException {
        return value("");
    }

    private DocumentNode value(String pointer) throws IOException {
        Place place = place(pointer);
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            findings.error(
                    "reference",
                    place,
                    "%s is a reference (*%s), and there must be none. Maybe write the value out, or the text in quotes."
                            .formatted(Values.field(pointer), Values.shown(parser.getText())));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> new DocumentNode(findings, place, null, null, entries(pointer));
            case START_ARRAY -> new DocumentNode(findings, place, null, items(pointer), null);
            case VALUE_NULL -> new DocumentNode(findings, place, null, null, null);
            default -> new DocumentNode(findings, place, parser.getText(), null, null);
        };
    }

    private Map<String, DocumentNode> entries(String pointer) throws IOException {
        Map<String, DocumentNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String below = Pointers.child(pointer, name);
            if (entries.containsKey(name)) {
                findings.error("duplicateField", place(below), JsonTree.duplicate(name));
            }
            parser.nextToken();
            entries.putIfAbsent(name, value(below));
        }
        return entries;
    }

    private List<DocumentNode> items(String pointer) throws IOException {
        List<DocumentNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(Pointers.child(pointer, items.size())));
        }
        return items;
    }

    private Place place(String pointer) {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(file, pointer, at.getLineNr(), at.getColumnNr());
    }
}
