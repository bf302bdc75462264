package org.bailiwick.cards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bailiwick.handover.HandOver;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.handover.OpenDeals;
import org.bailiwick.handover.ScheduledHandOver;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Makes a sheet for each change of holder. */
final class SheetMaker {

    private final TeamPlan plan;
    private final PeriodView view;
    private final Wording wording;
    private final Figures figures;
    private final People people;
    private final OpenDeals deals;
    private final Checklists checklists;
    private final List<Meeting> meetings;

    SheetMaker(TeamPlan plan, CardOptions options, CardMaker cards, Checklists checklists, List<Meeting> meetings) {
        this.plan = plan;
        this.view = plan.view();
        this.wording = plan.wording();
        this.figures = plan.figures();
        this.people = cards.people();
        this.deals = new OpenDeals(options.deals());
        this.checklists = checklists;
        this.meetings = meetings;
    }

    Parts.Sheet sheet(ScheduledHandOver scheduled) {
        HandOver change = scheduled.change();
        String from = from(change);
        String to = to(change);
        return new Parts.Sheet(
                wording.text("sheet." + change.kind().word(), from, to),
                figures.month(view.problem().period()),
                view.problem().team().name(),
                wording.text("lead." + change.kind().word(), from, to),
                facts(scheduled),
                duties(change),
                deals(change),
                people.customers(change.duties()),
                new Parts.Items(
                        wording.text("checklist"),
                        checklists.of(change.kind(), from, to).stream()
                                .map(text -> Parts.Item.of("", text))
                                .toList()),
                signatures(change));
    }

    String from(HandOver change) {
        String from = change.from();
        return from == null ? "" : people.name(from);
    }

    String to(HandOver change) {
        return change.to() == PeriodView.NOBODY
                ? ""
                : people.name(view.member(change.to()).id());
    }

    private List<Parts.Fact> facts(ScheduledHandOver scheduled) {
        HandOver change = scheduled.change();
        List<Parts.Fact> facts = new ArrayList<>();
        facts.add(new Parts.Fact(
                wording.text("dutyCount"), figures.count(change.duties().size())));
        facts.add(new Parts.Fact(wording.text("hours"), figures.hours(plan.hours(change.duties()))));
        facts.add(new Parts.Fact(wording.text("goal"), plan.goalText(change.duties())));
        List<LocalDate> overlap = scheduled.overlap();
        if (!overlap.isEmpty()) {
            facts.add(new Parts.Fact(
                    wording.text("overlap"),
                    wording.text("fromTo", figures.day(overlap.get(0)), figures.day(overlap.get(overlap.size() - 1)))));
        }
        if (change.to() != PeriodView.NOBODY) {
            facts.add(new Parts.Fact(wording.text("takesOver"), figures.day(scheduled.takesOver())));
        }
        meetings.stream()
                .filter(meeting -> change.equals(meeting.handOver()))
                .findFirst()
                .ifPresent(meeting -> facts.add(new Parts.Fact(
                        wording.text("firstMeeting"),
                        wording.text(
                                "daysAt",
                                figures.day(meeting.day()),
                                meeting.start().toString()))));
        return facts;
    }

    private Parts.Grid duties(HandOver change) {
        Tables table = new Tables()
                .words(wording.text("role"))
                .words(wording.text("segment"))
                .words(wording.text("stage"))
                .numbers(wording.text("hours"))
                .numbers(wording.text("goal"));
        for (int d : change.duties()) {
            Duty duty = view.duty(d);
            table.row(
                    plan.role(duty),
                    duty.segment() == null
                            ? plan.names().duty(duty)
                            : plan.names().segment(duty.segment()),
                    duty.stage() == null ? "" : plan.names().stage(duty.stage()),
                    figures.hours(duty.hours()),
                    plan.goalText(List.of(d)));
        }
        table.total(
                wording.text("all"),
                "",
                "",
                figures.hours(plan.hours(change.duties())),
                plan.goalText(change.duties()));
        return table.grid(wording.text("duties"));
    }

    /** The open deals of the duties, each once; null where none are known. */
    private Parts.@Nullable Grid deals(HandOver change) {
        Set<OpenDeal> found = new LinkedHashSet<>();
        change.duties().forEach(d -> found.addAll(deals.of(view.duty(d))));
        if (found.isEmpty()) {
            return null;
        }
        Tables table = new Tables()
                .words(wording.text("deal"))
                .words(wording.text("segment"))
                .words(wording.text("stage"))
                .words(wording.text("owner"))
                .numbers(wording.text("amount"));
        for (OpenDeal deal : found) {
            table.row(
                    deal.name(),
                    segment(deal),
                    stage(deal),
                    deal.owner() == null ? from(change) : people.name(deal.owner()),
                    deal.amount() == null ? "–" : amount(deal.amount(), deal.unit()));
        }
        table.total(wording.text("dealCount", found.size()), "", "", "", sums(found));
        return table.grid(wording.text("deals"));
    }

    private String segment(OpenDeal deal) {
        if (deal.segment() != null) {
            return plan.names().segment(deal.segment());
        }
        int duty = deal.duty() == null ? -1 : view.dutyNumber(deal.duty());
        return duty < 0
                ? ""
                : plan.names().segment(String.valueOf(view.duty(duty).segment()));
    }

    private String stage(OpenDeal deal) {
        if (deal.stage() != null) {
            return plan.names().stage(deal.stage());
        }
        int duty = deal.duty() == null ? -1 : view.dutyNumber(deal.duty());
        String stage = duty < 0 ? null : view.duty(duty).stage();
        return stage == null ? "" : plan.names().stage(stage);
    }

    private String sums(Set<OpenDeal> found) {
        Map<String, BigDecimal> byUnit = new TreeMap<>();
        for (OpenDeal deal : found) {
            if (deal.amount() != null) {
                byUnit.merge(deal.unit(), deal.amount(), BigDecimal::add);
            }
        }
        return byUnit.entrySet().stream()
                .map(sum -> amount(sum.getValue(), sum.getKey()))
                .collect(Collectors.joining(wording.text("comma")));
    }

    private String amount(BigDecimal amount, String unit) {
        return unit.isEmpty() ? figures.exact(amount) : figures.exact(amount) + Figures.TIE + unit;
    }

    private List<String> signatures(HandOver change) {
        List<String> signatures = new ArrayList<>();
        if (change.kind() == HandOver.Kind.MEMBER) {
            signatures.add(wording.text("handedOver", from(change)));
        }
        if (change.kind() != HandOver.Kind.OPEN && change.kind() != HandOver.Kind.VACANT) {
            signatures.add(wording.text("takenOver", to(change)));
        }
        signatures.add(wording.text("seenByManager"));
        return signatures;
    }
}
