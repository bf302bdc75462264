package org.bailiwick.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Segment;

/** Who does what: a table a role, a row a segment, a column a stage, a name a cell. */
final class MatrixSection {

    private final PlanFacts facts;

    MatrixSection(PlanFacts facts) {
        this.facts = facts;
    }

    Section section() {
        Section section = new Section("who", facts.say("whoTitle"))
                .say(facts.say("whoAbout"))
                .explain(facts.word("open"));
        Map<String, List<Integer>> byRole = new LinkedHashMap<>();
        facts.view().problem().roles().forEach(role -> byRole.put(role.id(), new ArrayList<>()));
        for (int d = 0; d < facts.dutyCount(); d++) {
            String role = Objects.requireNonNullElse(facts.view().duty(d).role(), "");
            byRole.computeIfAbsent(role, id -> new ArrayList<>()).add(d);
        }
        byRole.values().stream().filter(duties -> !duties.isEmpty()).forEach(duties -> section.add(table(duties)));
        return section;
    }

    private Table table(List<Integer> duties) {
        Duty first = facts.view().duty(duties.get(0));
        List<String> stages = stages(duties);
        Table table = new Table("who-" + duties.get(0), facts.role(first)).looking("matrix");
        table.words(facts.say("segment"));
        stages.forEach(stage -> table.words(
                stage.isEmpty() ? facts.say("anyStage") : facts.names().stage(stage)));
        bySegment(duties).forEach((segment, own) -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(segmentCell(facts.view().duty(own.get(0))));
            stages.forEach(stage -> cells.add(cell(own, stage)));
            table.row(cells);
        });
        return table;
    }

    private List<String> stages(List<Integer> duties) {
        List<String> stages = new ArrayList<>(new LinkedHashSet<>(duties.stream()
                .map(d -> Objects.requireNonNullElse(facts.view().duty(d).stage(), ""))
                .toList()));
        stages.sort((a, b) -> a.isEmpty() || b.isEmpty()
                ? Boolean.compare(a.isEmpty(), b.isEmpty())
                : facts.view().compareStages(a, b));
        return stages;
    }

    /** In the problem's order of segments; duties that are nowhere come last. */
    private Map<String, List<Integer>> bySegment(List<Integer> duties) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (Segment segment : facts.view().problem().segments()) {
            found.put(segment.id(), new ArrayList<>());
        }
        for (int d : duties) {
            found.computeIfAbsent(
                            Objects.requireNonNullElse(facts.view().duty(d).segment(), ""), id -> new ArrayList<>())
                    .add(d);
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private Cell segmentCell(Duty duty) {
        List<Segment> path = facts.view().segmentPath(duty.segment());
        Part name = Part.name(facts.segment(duty));
        return Cell.of(path.size() > 1 ? name.noted(path.get(1).name()) : name);
    }

    private Cell cell(List<Integer> duties, String stage) {
        List<Part> parts = duties.stream()
                .filter(d -> Objects.requireNonNullElse(facts.view().duty(d).stage(), "")
                        .equals(stage))
                .sorted(Comparator.comparingInt(d -> facts.view().duty(d).seat()))
                .map(this::holder)
                .toList();
        return new Cell(parts, "", "", "");
    }

    private Part holder(int duty) {
        Part name = Part.link(facts.memberName(facts.memberOf(duty)), "#d" + duty);
        if (facts.isOpen(duty)) {
            return new Part(facts.say("open"), "#d" + duty, "open", "", false);
        }
        return facts.before(duty) != null && facts.isNew(duty) ? name.noted(facts.say("new")) : name;
    }
}
