package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Skill;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;

/** How well everybody fits the work, as tables in colours: by role, by segment, and skill by skill. */
final class FitSection {

    private static final int MOST_COLUMNS = 24;
    private static final double HIGHEST_LEVEL = 5;
    private static final int SHADES = 10;

    /** Work that asks for the same, with one duty that stands for all of it. */
    private static final class Work {
        private final int duty;
        private double hours;

        Work(int duty) {
            this.duty = duty;
        }
    }

    private final PlanFacts facts;
    private final Pairs pairs;

    FitSection(PlanFacts facts) {
        this.facts = facts;
        this.pairs = facts.pairs();
    }

    Section section() {
        Section section = new Section("fit", facts.say("fitTitle"))
                .say(facts.say("fitAbout"))
                .explain(facts.word("fit"));
        section.add(byGroup("fit-roles", "fitByRole", Duty::role, facts.names()::role));
        Table segments = byGroup(
                "fit-segments",
                "fitBySegment",
                duty -> facts.view().focusGroup(duty.segment()),
                facts.names()::segment);
        section.add(segments.fold());
        section.add(bySkill().fold());
        return section;
    }

    private Table byGroup(
            String id, String caption, Function<Duty, @Nullable String> group, Function<String, String> name) {
        Map<String, Map<List<Requirement>, Work>> groups = new LinkedHashMap<>();
        for (int d = 0; d < facts.dutyCount(); d++) {
            String key = group.apply(facts.view().duty(d));
            if (key != null) {
                int duty = d;
                groups.computeIfAbsent(key, same -> new LinkedHashMap<>())
                                .computeIfAbsent(pairs.requirements(d), same -> new Work(duty))
                                .hours +=
                        facts.view().duty(d).hours().doubleValue();
            }
        }
        List<String> shown = groups.keySet().stream()
                .sorted(Comparator.comparingDouble((String key) -> -hours(groups.getOrDefault(key, Map.of()))))
                .limit(MOST_COLUMNS)
                .toList();
        Table table = new Table(id, caption(caption, shown.size(), groups.size())).looking("heat");
        if (shown.isEmpty()) {
            return table;
        }
        table.words(facts.say("member"));
        shown.forEach(key -> table.numbers(name.apply(key)));
        for (int m = 0; m < facts.memberCount(); m++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(facts.member(m)));
            for (String key : shown) {
                cells.add(cell(
                        m, groups.getOrDefault(key, Map.of()).values().stream().toList()));
            }
            table.row(cells);
        }
        return table;
    }

    private String caption(String key, int shown, int all) {
        String caption = facts.say(key);
        return shown == all
                ? caption
                : facts.say(
                        "largestOf",
                        caption,
                        facts.figures().count(shown),
                        facts.figures().count(all));
    }

    private static double hours(Map<List<Requirement>, Work> works) {
        return works.values().stream().mapToDouble(work -> work.hours).sum();
    }

    /** The mean fit by hours; of what the member is not qualified for, nothing counts. */
    private Cell cell(int member, List<Work> works) {
        Member row = facts.view().member(member);
        double hours = 0;
        double fit = 0;
        for (Work work : works) {
            if (Pairs.isQualified(row, facts.view().duty(work.duty).role())) {
                hours += work.hours;
                fit += work.hours * pairs.fit(work.duty, member).doubleValue();
            }
        }
        if (hours == 0) {
            return Cell.number(facts.say("none"), -1).looking("none");
        }
        BigDecimal mean = BigDecimal.valueOf(fit / hours).setScale(0, RoundingMode.HALF_UP);
        return Cell.number(facts.figures().percentage(Exact.of(mean)), mean).looking(shade(mean.doubleValue() / 100));
    }

    private static String shade(double part) {
        return "h" + Math.min(SHADES - 1, Math.max(0, (int) (part * SHADES)));
    }

    private Table bySkill() {
        Map<String, BigDecimal> asked = asked();
        List<Skill> skills = facts.view().problem().skills().stream()
                .filter(skill -> asked.containsKey(skill.id()))
                .toList();
        List<Skill> shown = skills.subList(0, Math.min(MOST_COLUMNS, skills.size()));
        Table table = new Table("fit-skills", caption("fitBySkill", shown.size(), skills.size())).looking("heat");
        table.words(facts.say("member"));
        shown.forEach(skill -> table.numbers(skill.name()));
        if (shown.isEmpty()) {
            return table;
        }
        for (Member member : facts.view().members()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(facts.member(facts.view().memberNumber(member.id()))));
            for (Skill skill : shown) {
                BigDecimal level = Pairs.level(member, skill.id());
                cells.add(Cell.number(facts.figures().amount(level, 1), level)
                        .looking(shade(level.doubleValue() / HIGHEST_LEVEL)));
            }
            table.row(cells);
        }
        List<Cell> least = new ArrayList<>();
        least.add(Cell.of(facts.say("askedAtMost")));
        shown.forEach(skill ->
                least.add(Cell.of(facts.figures().amount(asked.getOrDefault(skill.id(), BigDecimal.ZERO), 1))));
        table.total(least);
        return table;
    }

    /** The highest minimum of every skill that some duty asks for. */
    private Map<String, BigDecimal> asked() {
        Map<String, BigDecimal> asked = new TreeMap<>();
        Map<List<Requirement>, Boolean> seen = new HashMap<>();
        for (int d = 0; d < facts.dutyCount(); d++) {
            List<Requirement> requirements = pairs.requirements(d);
            if (seen.putIfAbsent(requirements, true) == null) {
                requirements.forEach(
                        requirement -> asked.merge(requirement.skill(), requirement.min(), BigDecimal::max));
            }
        }
        return asked;
    }
}
