package org.bailiwick.io;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.model.Problem;

/** Reads a problem from a JSON document. */
final class JsonProblem implements JsonDocument.Fields {
    private final Findings findings = new Findings();
    private final ProblemParts parts = new ProblemParts(new Values(findings));
    private final Set<String> known = new LinkedHashSet<>(List.of("team", "period", "settings"));
    private final JsonDocument document;
    private final JsonPlaces places;

    JsonProblem(String name, JsonDocument.Opening opening) {
        this.document = new JsonDocument(opening, name, Words.PROBLEM_FORMAT, findings);
        this.places = new JsonPlaces(name);
        for (Section section : Section.values()) {
            known.add(section.field());
        }
    }

    ReadResult read() {
        Set<String> seen = document.read(this);
        Problem problem = null;
        if (seen != null) {
            for (String field : List.of("team", "period", "members")) {
                document.require(seen, field, "Maybe it was left out.");
            }
            if (!seen.contains("coverage")) {
                document.require(seen, "duties", "Maybe coverage was meant, which would do as well.");
            }
            problem = parts.problem();
        }
        Locator locator = new Locator(places::locate);
        return new ReadResult(problem, findings.sorted(locator), locator);
    }

    @Override
    public Set<String> known() {
        return known;
    }

    @Override
    public void take(String field, JsonTree tree) throws IOException {
        switch (field) {
            case "team" -> parts.team(tree.read());
            case "period" -> parts.period(tree.read());
            case "settings" -> parts.settings(tree.read());
            default -> tree.rows(places.rowsOf(field), node -> parts.row(Section.of(field), node));
        }
    }
}
