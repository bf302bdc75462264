package org.bailiwick.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;

/** Who held what when, from the plans that counted. */
final class Tenures {

    private final Plans plans;
    private final TenureFilter filter;
    private final List<Tenure> found = new ArrayList<>();

    private Tenures(Plans plans, TenureFilter filter) {
        this.plans = plans;
        this.filter = filter;
    }

    /** By team, then by the first plan's order of duties, each duty's in the order of time. */
    static List<Tenure> of(Plans plans, Events events, TenureFilter filter) throws SQLException {
        Map<String, List<LedgerEvent>> byTeam = new TreeMap<>();
        for (LedgerEvent event : events.states()) {
            if (filter.team() == null || filter.team().equals(event.plan().team())) {
                byTeam.computeIfAbsent(event.plan().team(), team -> new ArrayList<>())
                        .add(event);
            }
        }
        Tenures tenures = new Tenures(plans, filter);
        for (Map.Entry<String, List<LedgerEvent>> team : byTeam.entrySet()) {
            tenures.team(team.getKey(), Timeline.of(team.getValue()));
        }
        return tenures.found;
    }

    private void team(String team, List<Timeline.Span> spans) throws SQLException {
        Map<String, List<Tenure>> byDuty = new TreeMap<>();
        LocalDate on = filter.on();
        for (Timeline.Span span : spans) {
            if (on == null || span.has(on)) {
                span(team, span, byDuty);
            }
        }
        byDuty.values().forEach(found::addAll);
    }

    private void span(String team, Timeline.Span span, Map<String, List<Tenure>> byDuty) throws SQLException {
        PlanContent content = plans.content(span.plan());
        Map<String, String> names = names(content.readProblem());
        LocalDate until = lastDay(span.until());
        content.readPlan().memberByDuty().forEach((duty, member) -> {
            String name = names.getOrDefault(member, member);
            if (filter.takes(duty, member, name)) {
                add(
                        byDuty.computeIfAbsent(duty, id -> new ArrayList<>()),
                        new Tenure(team, duty, member, name, span.from(), until, span.plan()));
            }
        });
    }

    /** A member who keeps a duty from one plan to the next holds it for one time. */
    private static void add(List<Tenure> ofDuty, Tenure next) {
        Tenure last = ofDuty.isEmpty() ? null : ofDuty.get(ofDuty.size() - 1);
        if (last != null
                && last.until() != null
                && last.member().equals(next.member())
                && last.until().plusDays(1).equals(next.from())) {
            ofDuty.set(
                    ofDuty.size() - 1,
                    new Tenure(
                            last.team(),
                            last.duty(),
                            last.member(),
                            next.name(),
                            last.from(),
                            next.until(),
                            last.plan()));
        } else {
            ofDuty.add(next);
        }
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate firstWithout) {
        return firstWithout == null ? null : firstWithout.minusDays(1);
    }

    private static Map<String, String> names(Problem problem) {
        Map<String, String> names = new HashMap<>();
        problem.members().forEach((Member member) -> names.put(member.id(), member.name()));
        return names;
    }
}
