package org.bailiwick.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;

/** Reads rows of a problem's lists without the rest of the problem. */
final class JsonRows implements JsonDocument.Fields {
    private final Findings findings = new Findings();
    private final ProblemParts parts = new ProblemParts(new Values(findings));
    private final Set<String> known = new LinkedHashSet<>();
    private final Path path;
    private final String name;
    private final JsonPlaces places;

    JsonRows(Path path) {
        this.path = path;
        this.name = ProblemReader.name(path);
        this.places = new JsonPlaces(name);
        for (Section section : Section.values()) {
            known.add(section.field());
        }
    }

    ReadResult read() {
        Set<String> seen = new JsonDocument(path, name, Words.ROWS_FORMAT, findings).read(this);
        return result(seen == null ? null : parts.problem(), new Locator(places::locate));
    }

    ReadResult readMember() {
        boolean read = false;
        try (Reader text = TextFile.open(path, name, findings)) {
            read = text != null && readMember(text);
        } catch (IOException e) {
            findings.error("notReadable", TextFile.file(name), TextFile.unreadable(name, e));
        }
        // The file holds the member alone, so that places in it begin at the member.
        return result(
                read ? parts.problem() : null,
                new Locator(place -> new Place(
                        name, place.pointer().replaceFirst("^/members/0", ""), place.line(), place.column())));
    }

    private boolean readMember(Reader text) throws IOException {
        try (JsonParser parser = JsonTree.FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                findings.error("empty", TextFile.file(name), name + " is empty. Maybe another file was meant.");
                return false;
            }
            parts.row(Section.MEMBERS, new JsonTree(parser, findings).read());
            return true;
        } catch (JacksonException e) {
            findings.error("notJson", TextFile.file(name), JsonSyntax.message(e));
            return false;
        }
    }

    private ReadResult result(@Nullable Problem problem, Locator locator) {
        return new ReadResult(problem, findings.sorted(locator), locator);
    }

    @Override
    public Set<String> known() {
        return known;
    }

    @Override
    public void take(String field, JsonTree tree) throws IOException {
        tree.rows(places.rowsOf(field), node -> parts.row(Section.of(field), node));
    }
}
