package org.bailiwick.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Whom a member talks to: the manager, whoever has other duties in the same segments, and the customers' people. */
final class People {

    private static final int MOST_COLLEAGUES = 6;
    private static final int MOST_CUSTOMERS = 8;

    private final TeamPlan plan;
    private final PeriodView view;
    private final Contacts contacts;
    private final Phrases phrases;
    private final Map<String, List<Integer>> dutiesOfSegment = new LinkedHashMap<>();

    People(TeamPlan plan, Contacts contacts, Phrases phrases) {
        this.plan = plan;
        this.view = plan.view();
        this.contacts = contacts;
        this.phrases = phrases;
        for (int d = 0; d < view.duties().size(); d++) {
            String segment = view.duty(d).segment();
            if (segment != null && plan.memberOf(d) != PeriodView.NOBODY) {
                dutiesOfSegment
                        .computeIfAbsent(segment, id -> new ArrayList<>())
                        .add(d);
            }
        }
    }

    /** What a member or manager is called: by the problem, else by the contacts, else by the id. */
    String name(String id) {
        String known = plan.names().member(id);
        return known.equals(id)
                ? contacts.ofMember(id)
                        .map(Contact::name)
                        .filter(name -> !name.isEmpty())
                        .orElse(id)
                : known;
    }

    /** A line about a member or manager with how to reach them. */
    Parts.Item item(String label, String id) {
        return contacts.ofMember(id)
                .map(contact -> new Parts.Item(label, name(id), contact.email(), contact.phone()))
                .orElseGet(() -> Parts.Item.of(label, name(id)));
    }

    /** Whom a member talks to; null where there is nobody. */
    Parts.@Nullable Items of(int member) {
        List<Parts.Item> items = new ArrayList<>();
        Member row = view.member(member);
        if (row.manager() != null) {
            items.add(item(plan.wording().text("manager"), row.manager()));
        }
        addColleagues(member, items);
        addCustomers(plan.dutiesOf(member), items);
        return items.isEmpty() ? null : new Parts.Items(plan.wording().text("contacts"), items);
    }

    /** The people at the customers of some duties; null where none are known. */
    Parts.@Nullable Items customers(List<Integer> duties) {
        List<Parts.Item> items = new ArrayList<>();
        addCustomers(duties, items);
        return items.isEmpty() ? null : new Parts.Items(plan.wording().text("customers"), items);
    }

    private void addColleagues(int member, List<Parts.Item> items) {
        Map<Integer, List<Integer>> shared = new TreeMap<>();
        Map<Integer, Integer> neighbours = new TreeMap<>();
        for (String segment : segments(plan.dutiesOf(member))) {
            for (int d : dutiesOfSegment.getOrDefault(segment, List.of())) {
                int other = plan.memberOf(d);
                if (other != member) {
                    shared.computeIfAbsent(other, m -> new ArrayList<>()).add(d);
                    neighbours.merge(other, isNext(d, member) ? 1 : 0, Integer::sum);
                }
            }
        }
        List<Integer> order = shared.keySet().stream()
                .sorted(Comparator.comparingInt((Integer m) -> -neighbours.getOrDefault(m, 0))
                        .thenComparingInt(
                                m -> -shared.getOrDefault(m, List.of()).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int other : order.subList(0, Math.min(MOST_COLLEAGUES, order.size()))) {
            Parts.Item reach = item("", view.member(other).id());
            items.add(new Parts.Item(
                    reach.text(), phrases.work(shared.getOrDefault(other, List.of())), reach.email(), reach.phone()));
        }
        addMore(order.size() - MOST_COLLEAGUES, items);
    }

    private void addCustomers(List<Integer> duties, List<Parts.Item> items) {
        int more = 0;
        int listed = 0;
        for (String segment : segments(duties)) {
            for (Contact contact : contacts.ofSegment(segment)) {
                if (listed == MOST_CUSTOMERS) {
                    more++;
                } else {
                    listed++;
                    String of = plan.names().segment(segment);
                    String text = contact.title().isEmpty()
                            ? of
                            : contact.title() + plan.wording().text("comma") + of;
                    items.add(new Parts.Item(contact.name(), text, contact.email(), contact.phone()));
                }
            }
        }
        addMore(more, items);
    }

    private void addMore(int more, List<Parts.Item> items) {
        if (more > 0) {
            items.add(Parts.Item.of("", plan.wording().text("morePeople", more)));
        }
    }

    private Set<String> segments(List<Integer> duties) {
        Set<String> segments = new LinkedHashSet<>();
        for (int d : duties) {
            String segment = view.duty(d).segment();
            if (segment != null) {
                segments.add(segment);
            }
        }
        return segments;
    }

    /** Whether a duty stands just before or behind one of a member's, in the same segment, role or not. */
    private boolean isNext(int duty, int member) {
        Duty other = view.duty(duty);
        return plan.dutiesOf(member).stream()
                .map(view::duty)
                .filter(own -> other.segment() != null && other.segment().equals(own.segment()))
                .anyMatch(own -> phrases.isNextStage(own.stage(), other.stage()));
    }
}
