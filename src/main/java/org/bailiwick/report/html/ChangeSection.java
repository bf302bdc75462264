package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.explain.ChangeReasons;
import org.bailiwick.explain.WhatIf;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;

/** What changes hands: who gives to whom, and every change with its reason. */
final class ChangeSection {

    private static final int MOST_FLOWS = 36;

    /** From whom to whom, by how the page names them. */
    private record Way(Part from, Part to) {}

    private static final class Flow {
        private final List<Integer> duties = new ArrayList<>();
        private BigDecimal hours = BigDecimal.ZERO;
    }

    private final PlanFacts facts;
    private final PeriodView view;
    private final Figures figures;
    private final ChangeReasons reasons;
    private final Reasons words;
    private final Map<Integer, String> reasonOf = new HashMap<>();

    ChangeSection(PlanFacts facts, WhatIf whatIf) {
        this.facts = facts;
        this.view = facts.view();
        this.figures = facts.figures();
        this.reasons = new ChangeReasons(facts.pairs(), whatIf);
        this.words = new Reasons(facts);
    }

    Section section() {
        List<Integer> changed = new ArrayList<>();
        for (int d : facts.heldBefore()) {
            if (facts.isOpen(d) || facts.isNew(d)) {
                changed.add(d);
            }
        }
        changed.sort(Comparator.comparing((Integer d) -> view.duty(d).hours()).reversed());
        Section section = new Section("changes", facts.say("changesTitle"));
        if (changed.isEmpty()) {
            return section.say(facts.say(facts.heldBefore().isEmpty() ? "nothingHeld" : "nothingChanged"));
        }
        section.say(facts.say("changesAbout"));
        Map<Way, Flow> flows = flows(changed);
        section.add(chart(flows));
        section.add(flowTable(flows));
        section.add(dutyTable(changed));
        return section;
    }

    /** The reason of a change that the section tells; empty for what did not change. */
    String reason(int duty) {
        return reasonOf.getOrDefault(duty, "");
    }

    private Map<Way, Flow> flows(List<Integer> changed) {
        Map<Way, Flow> found = new LinkedHashMap<>();
        for (int d : changed) {
            Flow flow = found.computeIfAbsent(new Way(facts.formerMember(d), now(d)), way -> new Flow());
            flow.duties.add(d);
            flow.hours = flow.hours.add(view.duty(d).hours());
        }
        Map<Way, Flow> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Way, Flow> entry) -> entry.getValue().hours)
                        .reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private Part now(int duty) {
        return facts.isOpen(duty) ? Part.plain(facts.say("open")).looking("open") : facts.member(facts.memberOf(duty));
    }

    private Chart chart(Map<Way, Flow> flows) {
        List<Map<String, Object>> links = new ArrayList<>();
        flows.forEach((way, flow) -> {
            if (links.size() < MOST_FLOWS) {
                Map<String, Object> link = new LinkedHashMap<>();
                link.put("from", way.from().text());
                link.put("to", way.to().text());
                link.put("hours", flow.hours);
                link.put("figure", figures.hours(flow.hours));
                links.add(link);
            }
        });
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("links", links);
        drawn.put("left", facts.say("before"));
        drawn.put("right", facts.say("now"));
        String caption = facts.say("flowCaption");
        if (flows.size() > MOST_FLOWS) {
            caption +=
                    facts.say("gap") + facts.say("onlyLargest", figures.count(MOST_FLOWS), figures.count(flows.size()));
        }
        return new Chart("chart-flow", "flow", facts.say("flowChart"), caption, drawn);
    }

    private Table flowTable(Map<Way, Flow> flows) {
        Table table = new Table("flow-table", facts.say("flowTable"))
                .words(facts.say("from"))
                .words(facts.say("to"))
                .numbers(facts.say("duties"))
                .numbers(facts.say("hours"));
        flows.forEach((way, flow) -> table.row(
                Cell.of(way.from()),
                Cell.of(way.to()),
                Cell.number(figures.count(flow.duties.size()), flow.duties.size()),
                Cell.number(figures.hours(flow.hours), flow.hours)));
        return table;
    }

    private Table dutyTable(List<Integer> changed) {
        Table table = new Table("change-table", facts.say("changeTable"))
                .words(facts.say("duty"))
                .numbers(facts.say("hours"))
                .words(facts.say("from"))
                .words(facts.say("to"))
                .words(facts.say("reason"));
        for (int d : changed) {
            Duty duty = view.duty(d);
            String reason = reasonInWords(d);
            reasonOf.put(d, reason);
            table.row(
                    Cell.of(facts.duty(d)),
                    Cell.number(figures.hours(duty.hours()), duty.hours()),
                    Cell.of(facts.formerMember(d)),
                    Cell.of(now(d)),
                    Cell.of(reason));
        }
        return table;
    }

    /** Reasons are those for leaving the problem's holder: of another plan's members nobody asked. */
    private String reasonInWords(int duty) {
        if (facts.isOpen(duty)) {
            return facts.say("becameOpen");
        }
        if (!Objects.equals(facts.before(duty), view.duty(duty).holder())) {
            return facts.say("otherPlan");
        }
        return words.of(reasons.of(duty), duty);
    }
}
