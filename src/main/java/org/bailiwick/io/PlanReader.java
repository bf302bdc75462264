package org.bailiwick.io;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan from a JSON document.
 *
 * <p>A plan made by hand need not hold more than {@code format}, {@code team}, {@code period} and {@code assignments}; the
 * rest is then empty, 0, or the stop reason {@code request}. Stateless and thread-safe.
 */
public final class PlanReader {
    private static final Set<String> FIELDS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            "team",
            "period",
            "problemDigest",
            "solver",
            "score",
            "terms",
            "bound",
            "assignments",
            "members",
            "open",
            "goals")));

    private PlanReader() {}

    /**
     * Reads a plan and reports everything that is wrong with the form of its file.
     *
     * @param input a JSON file
     * @return the plan with the findings; never an exception for what the file holds or for a file that cannot be read
     */
    public static PlanReadResult read(Path input) {
        String name = ProblemReader.name(input);
        return new Document(name, findings -> TextFile.open(input, name, findings)).read();
    }

    /**
     * Reads a plan from the bytes of a JSON document, and reports as {@link #read(Path)} does.
     *
     * @param document the document, in UTF-8
     * @param name how findings are to call it, such as {@code plan.json}
     * @return the plan with the findings; never an exception for what the document holds
     */
    public static PlanReadResult read(byte[] document, String name) {
        return new Document(name, findings -> TextFile.of(document, name, findings)).read();
    }

    private static final class Document implements JsonDocument.Fields {
        private final Findings findings = new Findings();
        private final Values values = new Values(findings);
        private final ObjectNode single = JsonNodeFactory.instance.objectNode();
        private final List<Term> terms = new ArrayList<>();
        private final List<Assignment> assignments = new ArrayList<>();
        private final List<MemberSummary> members = new ArrayList<>();
        private final List<OpenDuty> open = new ArrayList<>();
        private final List<IndividualGoal> goals = new ArrayList<>();
        private final JsonDocument document;
        private final JsonPlaces places;

        Document(String name, JsonDocument.Opening opening) {
            document = new JsonDocument(opening, name, Words.PLAN_FORMAT, findings);
            places = new JsonPlaces(name);
        }

        PlanReadResult read() {
            Set<String> present = document.read(this);
            Plan plan = null;
            if (present != null) {
                document.require(present, "assignments", "Maybe it was left out.");
                plan = plan();
            }
            return new PlanReadResult(findings.hasErrors() ? null : plan, findings.sorted(new Locator(places::locate)));
        }

        private Plan plan() {
            Row row = Row.of(values, "plan", "", single);
            return new Plan(
                    row.id("team"),
                    row.period("period"),
                    row.text("problemDigest", ""),
                    orElse(row.child("solver", "solver", PlanRows::solver), PlanRows.NO_SOLVER),
                    orElse(row.child("score", "score", PlanRows::score), PlanRows.NO_SCORE),
                    terms,
                    row.child("bound", "bound", PlanRows::bound),
                    assignments,
                    members,
                    open,
                    goals);
        }

        private static <T> T orElse(@Nullable T value, T fallback) {
            return value == null ? fallback : value;
        }

        @Override
        public Set<String> known() {
            return FIELDS;
        }

        @Override
        public void take(String field, JsonTree tree) throws IOException {
            switch (field) {
                case "terms" -> rows(field, tree, "term", PlanRows::term, terms);
                case "assignments" -> rows(field, tree, "assignment", PlanRows::assignment, assignments);
                case "members" -> rows(field, tree, "member", PlanRows::member, members);
                case "open" -> rows(field, tree, "open duty", PlanRows::open, open);
                case "goals" -> rows(field, tree, "goal", PlanRows::goal, goals);
                default -> single.set(field, tree.read());
            }
        }

        private <T> void rows(String field, JsonTree tree, String what, Function<Row, T> maker, List<T> rows)
                throws IOException {
            tree.rows(
                    places.rowsOf(field),
                    node -> rows.add(Row.make(values, what, Pointers.child("/" + field, rows.size()), node, maker)));
        }
    }
}
