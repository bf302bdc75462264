package org.bailiwick.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.goals.GoalBreakdown;
import org.bailiwick.handover.HandOver;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Goal;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.model.Problem;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Makes the members' cards. */
final class CardMaker {

    private static final int MOST_CHANGES = 6;

    private final TeamPlan plan;
    private final PeriodView view;
    private final Wording wording;
    private final Figures figures;
    private final CardOptions options;
    private final List<HandOver> handOvers;
    private final List<Meeting> meetings;
    private final Phrases phrases;
    private final People people;
    private final WhyThese why;
    private final Growth growth;
    private final List<IndividualGoal> goals;

    CardMaker(TeamPlan plan, CardOptions options, List<HandOver> handOvers, List<Meeting> meetings) {
        this.plan = plan;
        this.view = plan.view();
        this.wording = plan.wording();
        this.figures = plan.figures();
        this.options = options;
        this.handOvers = handOvers;
        this.meetings = meetings;
        this.phrases = new Phrases(plan);
        this.people = new People(plan, options.contacts(), phrases);
        this.why = new WhyThese(plan);
        this.growth = new Growth(plan, people, options.development());
        this.goals = GoalBreakdown.of(view, plan.memberOfDuty());
    }

    People people() {
        return people;
    }

    Phrases phrases() {
        return phrases;
    }

    Parts.Card card(int member) {
        Problem problem = view.problem();
        long effort = plan.effortMinutes(member);
        long capacity = view.capacityMinutes(member);
        return new Parts.Card(
                plan.names().member(view.member(member).id()),
                figures.month(problem.period()),
                problem.team().name(),
                capacity == 0 ? "0" : String.valueOf(Math.min(100, 100 * effort / capacity)),
                facts(member, effort, capacity),
                duties(member),
                details(member),
                goals(member),
                why.of(member),
                changes(member),
                people.of(member),
                growth.of(member),
                dates(member));
    }

    private List<Parts.Fact> facts(int member, long effort, long capacity) {
        List<Parts.Fact> facts = new ArrayList<>();
        String manager = view.member(member).manager();
        if (manager != null) {
            facts.add(new Parts.Fact(wording.text("manager"), people.name(manager)));
        }
        facts.add(new Parts.Fact(
                wording.text("dutyCount"), figures.count(plan.dutiesOf(member).size())));
        boolean travels = plan.dutiesOf(member).stream().anyMatch(plan.pairs()::isTravelled);
        facts.add(new Parts.Fact(
                wording.text(travels ? "workAndTravel" : "work"),
                wording.text("ofCapacity", figures.hours(effort), figures.hours(capacity))));
        if (capacity > 0) {
            facts.add(new Parts.Fact(
                    wording.text("used"), figures.percent(BigFraction.of(effort).divide(capacity))));
        }
        return facts;
    }

    private Parts.@Nullable Grid duties(int member) {
        List<Integer> duties = plan.dutiesOf(member);
        if (duties.isEmpty()) {
            return null;
        }
        boolean hasGoals = plan.goal(duties).signum() > 0;
        Tables table = new Tables()
                .words(wording.text("role"))
                .words(wording.text("segment"))
                .words(wording.text("stages"))
                .numbers(wording.text("hours"));
        if (hasGoals) {
            table.numbers(wording.text("goal"));
        }
        for (WorkLine line : new WorkLines(plan, WorkLines.IN_A_CELL).of(duties)) {
            row(table, hasGoals, line.role(), line.where(), line.stages(), line.duties());
        }
        String all = wording.text("all");
        if (hasGoals) {
            table.total(all, "", "", figures.hours(plan.hours(duties)), plan.goalText(duties));
        } else {
            table.total(all, "", "", figures.hours(plan.hours(duties)));
        }
        return table.grid(wording.text("duties"));
    }

    /** The segments by name where the table only counts them; null where it names all. */
    private Parts.@Nullable Items details(int member) {
        List<WorkLine> told = new WorkLines(plan, WorkLines.IN_A_CELL).of(plan.dutiesOf(member));
        List<WorkLine> whole = new WorkLines(plan, WorkLines.ALL_THAT_FIT).of(plan.dutiesOf(member));
        List<Parts.Item> items = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            WorkLine line = whole.get(i);
            if (!line.where().equals(told.get(i).where())) {
                String what =
                        line.stages().isEmpty() ? line.role() : line.role() + wording.text("comma") + line.stages();
                items.add(Parts.Item.of(what, line.where()));
            }
        }
        return items.isEmpty() ? null : new Parts.Items(wording.text("byName"), items);
    }

    private void row(Tables table, boolean hasGoals, String role, String where, String stages, List<Integer> duties) {
        String hours = figures.hours(plan.hours(duties));
        if (hasGoals) {
            table.row(role, where, stages, hours, plan.goalText(duties));
        } else {
            table.row(role, where, stages, hours);
        }
    }

    /** The member's rows of every goal, exact, beside the fair share; null where the team has no goals. */
    private Parts.@Nullable Grid goals(int member) {
        List<Goal> teamGoals = view.problem().goals();
        if (teamGoals.isEmpty()) {
            return null;
        }
        String id = view.member(member).id();
        List<IndividualGoal> own =
                goals.stream().filter(row -> id.equals(row.member())).toList();
        Tables table = new Tables()
                .words(wording.text("metric"))
                .numbers(wording.text("ownGoal"))
                .numbers(wording.text("fairShare"))
                .numbers(wording.text("teamGoal"));
        for (int i = 0; i < teamGoals.size(); i++) {
            Goal goal = teamGoals.get(i);
            table.row(
                    wording.text("metricInUnit", goal.metric(), goal.unit()),
                    figures.exact(own.get(i).amount()),
                    FairGoals.of(plan.pairs(), goal, member).map(figures::exact).orElse("–"),
                    figures.exact(goal.amount()));
        }
        return table.grid(wording.text("goals"));
    }

    private Parts.@Nullable Items changes(int member) {
        String id = view.member(member).id();
        List<Parts.Item> items = new ArrayList<>();
        for (HandOver change : handOvers) {
            if (change.to() == member) {
                items.add(new Parts.Item(
                        taken(change), phrases.workAndHours(change.duties()), address(change.from()), ""));
            }
        }
        for (HandOver change : handOvers) {
            if (id.equals(change.from())) {
                boolean open = change.to() == PeriodView.NOBODY;
                String to = open ? "" : view.member(change.to()).id();
                items.add(new Parts.Item(
                        open ? wording.text("change.staysOpen") : wording.text("change.to", people.name(to)),
                        phrases.workAndHours(change.duties()),
                        open ? "" : options.contacts().address(to),
                        ""));
            }
        }
        if (items.isEmpty()) {
            items.add(Parts.Item.of("", wording.text("change.none")));
        }
        int more = items.size() - MOST_CHANGES;
        List<Parts.Item> told = new ArrayList<>(items.subList(0, Math.min(MOST_CHANGES, items.size())));
        if (more > 0) {
            told.add(Parts.Item.of("", wording.text("change.more", more)));
        }
        return new Parts.Items(wording.text("changes"), told);
    }

    private String taken(HandOver change) {
        String from = change.from();
        if (from == null || change.kind() == HandOver.Kind.NEW) {
            return wording.text("change.new");
        }
        String key = change.kind() == HandOver.Kind.LEFT ? "change.fromLeft" : "change.from";
        return wording.text(key, people.name(from));
    }

    private String address(@Nullable String id) {
        return id == null ? "" : options.contacts().address(id);
    }

    private Parts.Items dates(int member) {
        Map<Meeting.Kind, List<LocalDate>> reviews = new LinkedHashMap<>();
        Map<LocalDate, List<String>> handOverTimes = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            if (meeting.handOver() == null) {
                reviews.computeIfAbsent(meeting.kind(), kind -> new ArrayList<>())
                        .add(meeting.day());
            } else if (Meetings.concerns(meeting, view.member(member))) {
                handOverTimes
                        .computeIfAbsent(meeting.day(), day -> new ArrayList<>())
                        .add(wording.text("timeWith", meeting.start().toString(), others(meeting, member)));
            }
        }
        List<Parts.Item> items = new ArrayList<>();
        String time = options.reviewTime().toString();
        reviews.forEach((kind, days) -> items.add(Parts.Item.of(
                wording.text("meeting." + kind.word()), wording.text("daysAt", phrases.days(days), time))));
        handOverTimes.forEach((day, times) -> items.add(Parts.Item.of(
                wording.text("handOversOn", figures.day(day)), String.join(wording.text("comma"), times))));
        return new Parts.Items(
                options.zone() == null
                        ? wording.text("dates")
                        : wording.text("datesInZone", options.zone().getId()),
                items);
    }

    private String others(Meeting meeting, int member) {
        List<String> names = meeting.people().stream()
                .filter(id -> !id.equals(view.member(member).id()))
                .map(people::name)
                .toList();
        return names.isEmpty() ? wording.text("team") : String.join(wording.text("comma"), names);
    }
}
