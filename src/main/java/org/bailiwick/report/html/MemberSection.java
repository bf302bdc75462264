package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.score.FairShare;

/** Everybody's plan, folded: the duties, where the figures come from, what was given and taken. */
final class MemberSection {

    private static final int MOST_SKILLS = 12;

    private final PlanFacts facts;
    private final Figures figures;
    private final Fairness fairness;

    MemberSection(PlanFacts facts, Fairness fairness) {
        this.facts = facts;
        this.figures = facts.figures();
        this.fairness = fairness;
    }

    Section section() {
        Section section = new Section("members", facts.say("membersTitle")).say(facts.say("membersAbout"));
        for (int m = 0; m < facts.memberCount(); m++) {
            section.add(entry(m));
        }
        return section;
    }

    private Section.Entry entry(int member) {
        List<Integer> duties = facts.dutiesOf(member);
        long capacity = facts.view().capacityMinutes(member);
        String gist = facts.say(
                "memberGist",
                duties.size(),
                figures.count(duties.size()),
                figures.hours(facts.effortMinutes(member)),
                figures.hours(capacity));
        List<String> lines = new ArrayList<>();
        lines.add(time(member, capacity));
        for (FairShare share : fairness.shares()) {
            if (fairness.concerns(member, share)) {
                lines.add(share(member, share));
            }
        }
        lines.add(changes(member));
        String skills = skills(facts.view().member(member));
        if (!skills.isEmpty()) {
            lines.add(skills);
        }
        return new Section.Entry("m" + member, Part.name(facts.memberName(member)), gist, lines, rows(duties));
    }

    private String time(int member, long capacity) {
        Member row = facts.view().member(member);
        String used = capacity == 0
                ? facts.say("none")
                : figures.percent(BigFraction.of(facts.effortMinutes(member)).divide(capacity));
        BigDecimal work = facts.sum(member, Measures.HOURS);
        return facts.say(
                "timeLine",
                figures.hours(work),
                figures.hours(facts.effortMinutes(member)),
                figures.hours(capacity),
                figures.hours(row.capacityHours()),
                figures.percent(facts.view().availability(member)),
                used);
    }

    private String share(int member, FairShare share) {
        BigFraction deviation = fairness.deviation(member, share);
        String unit = share.measure().equals(Measures.GOAL) ? facts.goalUnit() : "";
        return facts.say(
                deviation.abs().compareTo(share.band().tolerance()) > 0 ? "shareLineOut" : "shareLine",
                facts.measure(share.measure()),
                amount(facts.sum(member, share.measure()), unit),
                amount(share.fairLoad(member).bigDecimalValue(0, RoundingMode.HALF_UP), unit),
                amount(share.fullShare().bigDecimalValue(0, RoundingMode.HALF_UP), unit),
                figures.amount(share.shares().get(member).bigDecimalValue(2, RoundingMode.HALF_UP), 2),
                figures.percentage(deviation.abs()),
                figures.percentage(share.band().tolerance()));
    }

    private String amount(BigDecimal amount, String unit) {
        String text = figures.amount(amount, 0);
        return unit.isEmpty() ? text : text + Figures.TIE + unit;
    }

    private String changes(int member) {
        String id = facts.view().member(member).id();
        List<Integer> given = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (int d = 0; d < facts.dutyCount(); d++) {
            if (id.equals(facts.before(d)) && facts.memberOf(d) != member) {
                given.add(d);
            } else if (facts.memberOf(d) == member && facts.isNew(d)) {
                taken.add(d);
            }
        }
        return facts.say(
                "changeLine",
                figures.count(taken.size()),
                figures.hours(facts.hours(taken)),
                figures.count(given.size()),
                figures.hours(facts.hours(given)));
    }

    private String skills(Member member) {
        List<String> best = member.skills().entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SKILLS)
                .map(entry -> facts.names().skill(entry.getKey()) + " " + figures.exact(entry.getValue()))
                .toList();
        return best.isEmpty() ? "" : facts.say("skillLine", String.join(facts.say("listComma"), best));
    }

    /** A row for every role and segment, with the stages. */
    private List<Section.Line> rows(List<Integer> duties) {
        Map<String, List<Part>> rows = new LinkedHashMap<>();
        List<Integer> sorted = new ArrayList<>(duties);
        sorted.sort(Comparator.comparing((Integer d) -> facts.role(facts.view().duty(d)))
                .thenComparing(d -> facts.segment(facts.view().duty(d)))
                .thenComparing(d -> d));
        for (int d : sorted) {
            Duty duty = facts.view().duty(d);
            String name = facts.role(duty) + facts.say("listComma") + facts.segment(duty);
            Part stage = Part.link(facts.stage(duty), "#d" + d).noted(figures.hours(duty.hours()));
            rows.computeIfAbsent(name, same -> new ArrayList<>()).add(stage);
        }
        List<Section.Line> lines = new ArrayList<>();
        rows.forEach((name, stages) -> lines.add(new Section.Line(Part.name(name), stages)));
        return lines;
    }
}
