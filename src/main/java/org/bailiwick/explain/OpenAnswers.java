package org.bailiwick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.Fact;
import org.bailiwick.explain.answer.Hindrance;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.explain.answer.Reason;
import org.bailiwick.explain.answer.Relief;
import org.bailiwick.score.PeriodView;

/** Says of single duties why nobody can take them in a plan, and what would change that. Not thread-safe. */
final class OpenAnswers {

    /** Whole-team facts first: one of them says more than one for each member. */
    private static final Comparator<Fact> GENERAL_FIRST = Comparator.comparing(Fact::kind)
            .thenComparingInt(Fact::member)
            .thenComparing(fact -> String.valueOf(fact.subject()))
            .thenComparing(fact -> String.valueOf(fact.other()));

    private final Board board;
    private final Hindrances hindrances;
    private final Reliefs reliefs;

    OpenAnswers(Standing standing, int[] memberOfDuty) {
        this.board = standing.board;
        this.hindrances = new Hindrances(standing);
        this.reliefs = new Reliefs(board.pairs, memberOfDuty);
    }

    /** The duty is taken from whoever has it; so many relaxations are told at most. */
    OpenAnswer of(int duty, int mostReliefs) {
        List<List<Hindrance>> byMember = byMember(duty);
        List<Integer> able = new ArrayList<>();
        List<Set<Fact>> sets = new ArrayList<>();
        for (int m = 0; m < byMember.size(); m++) {
            if (byMember.get(m).isEmpty()) {
                able.add(m);
            }
            Set<Fact> facts = new LinkedHashSet<>();
            byMember.get(m).forEach(hindrance -> facts.add(hindrance.fact()));
            sets.add(facts);
        }
        if (!able.isEmpty()) {
            return new OpenAnswer(duty, able, List.of(), List.of());
        }
        List<Reason> reasons = SmallestSet.of(sets, GENERAL_FIRST).stream()
                .map(fact -> new Reason(fact, concerning(fact, byMember)))
                .toList();
        return new OpenAnswer(duty, able, reasons, reliefs.of(duty, byMember, mostReliefs));
    }

    /** The cheapest relaxations for one member. */
    List<Relief> reliefs(int duty, List<Hindrance> ofMember, int most) {
        return reliefs.of(duty, List.of(ofMember), most);
    }

    List<Hindrance> hindrances(int duty, int member) {
        return hindrances.of(duty, member);
    }

    private List<List<Hindrance>> byMember(int duty) {
        if (board.members == 0) {
            return List.of(List.of(new Hindrance(
                    Fact.Kind.NO_MEMBER, PeriodView.NOBODY, null, null, BigDecimal.ZERO, BigDecimal.ZERO, List.of())));
        }
        return IntStream.range(0, board.members)
                .mapToObj(m -> hindrances.of(duty, m))
                .toList();
    }

    private static List<Hindrance> concerning(Fact fact, List<List<Hindrance>> byMember) {
        return byMember.stream()
                .flatMap(List::stream)
                .filter(hindrance -> hindrance.fact().equals(fact))
                .sorted(Comparator.comparing(Hindrance::missing).thenComparingInt(Hindrance::member))
                .toList();
    }
}
