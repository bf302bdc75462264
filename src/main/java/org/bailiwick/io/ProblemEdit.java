package org.bailiwick.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;

/** Changes single fields of a problem by their names in the JSON document. */
public final class ProblemEdit {
    private final Findings findings = new Findings();
    private final String path;

    private ProblemEdit(String path) {
        this.path = path;
    }

    /**
     * Sets a field.
     *
     * <p>The path names the field by dots: {@code settings.stickiness}, {@code settings.weights.focus}, or list, id and field
     * of a row, such as {@code members.li-wei.maxSegments}; the id of a goal is its metric. A value that is no JSON is a text;
     * null takes the field away, so that it has its default.
     *
     * @param problem the problem, without a pair table
     * @param path the field
     * @param value the new value, as JSON
     * @return the problem with the value, read back from its document with all findings about the form of the value
     */
    public static ReadResult set(Problem problem, String path, String value) {
        return new ProblemEdit(path).set(problem, value);
    }

    private ReadResult set(Problem problem, String value) {
        Locator locator = new Locator(place -> new Place(path, place.pointer(), 0, 0));
        ObjectNode document = document(problem);
        boolean done = put(document, parse(value));
        return new ReadResult(done ? read(document) : null, findings.sorted(locator), locator);
    }

    private ObjectNode document(Problem problem) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ProblemJson.write(problem, out, JsonOut.Style.READABLE);
            try (JsonParser parser = JsonTree.FACTORY.createParser(out.toByteArray())) {
                parser.nextToken();
                return (ObjectNode) new JsonTree(parser, findings).read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode parse(String value) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(value)) {
            if (parser.nextToken() == null) {
                return TextNode.valueOf(value);
            }
            JsonNode node = new JsonTree(parser, findings).read();
            return parser.nextToken() == null ? node : TextNode.valueOf(value);
        } catch (JacksonException e) {
            return TextNode.valueOf(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the value in its place; reports a place that there is not. */
    private boolean put(ObjectNode document, JsonNode value) {
        String[] head = path.split("\\.", 2);
        List<String> parts = new ArrayList<>(List.of("settings", "team"));
        for (Section section : Section.values()) {
            parts.add(section.field());
        }
        if (head[0].equals("period") && head.length == 1) {
            document.set("period", value);
            return true;
        }
        if (!parts.contains(head[0])) {
            parts.add("period");
            return wrong(
                    "a problem has no part (%s). %s".formatted(Values.shown(head[0]), Nearest.maybe(head[0], parts)));
        }
        if (head.length == 1) {
            return wrong("(%s) is a whole part, not a field. Maybe add the field: %s.NAME.".formatted(path, path));
        }
        JsonNode part = document.get(head[0]);
        if (head[0].equals("settings") || head[0].equals("team")) {
            return put(part instanceof ObjectNode there ? there : document.putObject(head[0]), head[1], value);
        }
        return putInRow(Section.of(head[0]), part, head[1], value);
    }

    /** Ids may hold dots themselves: the longest that is the beginning of the rest counts. */
    private boolean putInRow(Section section, @Nullable JsonNode rows, String rest, JsonNode value) {
        String key = section == Section.GOALS ? "metric" : "id";
        ObjectNode best = null;
        String bestId = "";
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode row : rows == null ? List.<JsonNode>of() : rows) {
            String id = row.path(key).asText();
            if (!id.isEmpty()) {
                ids.add(id);
            }
            if (rest.startsWith(id + ".") && id.length() > bestId.length()) {
                best = (ObjectNode) row;
                bestId = id;
            }
        }
        if (best != null) {
            return put(best, rest.substring(bestId.length() + 1), value);
        }
        String meant = rest.split("\\.", 2)[0];
        return wrong(
                ids.contains(rest)
                        ? "(%s) is a whole %s, not a field. Maybe add the field: %s.NAME."
                                .formatted(path, section.what(), path)
                        : "no %s has the id of (%s). %s"
                                .formatted(
                                        section.what(),
                                        Values.shown(rest),
                                        Nearest.of(meant, ids)
                                                .map(id -> "Maybe %s was meant.".formatted(id))
                                                .orElse("Maybe the list was mistyped.")));
    }

    private boolean put(ObjectNode object, String rest, JsonNode value) {
        String[] names = rest.split("\\.", -1);
        ObjectNode at = object;
        for (int i = 0; i < names.length - 1; i++) {
            JsonNode next = at.get(names[i]);
            if (next == null || next.isNull()) {
                at = at.putObject(names[i]);
            } else if (next instanceof ObjectNode deeper) {
                at = deeper;
            } else {
                return wrong("%s of (%s) holds no fields. Maybe set it as a whole, as JSON.".formatted(names[i], path));
            }
        }
        String last = names[names.length - 1];
        if (value.isNull()) {
            at.remove(last);
        } else {
            at.set(last, value);
        }
        return true;
    }

    private boolean wrong(String message) {
        findings.error("unknownPath", Place.at(""), message);
        return false;
    }

    private Problem read(ObjectNode document) {
        ProblemParts parts = new ProblemParts(new Values(findings));
        document.properties().forEach(field -> {
            switch (field.getKey()) {
                case "format" -> {}
                case "team" -> parts.team(field.getValue());
                case "period" -> parts.period(field.getValue());
                case "settings" -> parts.settings(field.getValue());
                default -> field.getValue().forEach(row -> parts.row(Section.of(field.getKey()), row));
            }
        });
        return parts.problem();
    }
}
