package org.bailiwick.solver;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** A problem compiled to planning facts, from which any number of searches can start. Immutable and thread-safe. */
final class PlanningModel {

    private final Pairs pairs;
    private final PairPoints points;
    private final List<MemberFact> members;
    private final List<DutyFact> duties = new ArrayList<>();
    private final List<List<MemberFact>> candidates = new ArrayList<>();
    private final List<Object> facts = new ArrayList<>();

    private PlanningModel(Pairs pairs) {
        this.pairs = pairs;
        this.points = PairPoints.of(pairs);
        PeriodView view = pairs.view();
        ModelMeasures measures = new ModelMeasures(pairs);
        FocusCost focus = new FocusCost(view.problem().settings());
        this.members = IntStream.range(0, view.members().size())
                .mapToObj(m -> new MemberFact(m, measures, focus))
                .toList();
        DutyGroups groups = new DutyGroups(view);
        MoveBudget budget = MoveBudget.of(pairs);
        Map<IntBuffer, List<MemberFact>> lists = new HashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            MemberFact holder = pairs.isHeld(d) ? members.get(view.holder(d)) : null;
            MemberFact pinHolder = view.isPinned(d) ? members.get(view.holder(d)) : null;
            MoveBudget drawnOn = holder == null ? null : budget;
            duties.add(new DutyFact(d, points, pairs, measures, groups, holder, pinHolder, drawnOn));
            candidates.add(
                    lists.computeIfAbsent(IntBuffer.wrap(candidateNumbers(d)), numbers -> memberList(numbers.array())));
        }
        members.forEach(member -> fairLoads(member, measures).forEach(facts::add));
        facts.addAll(measures.amounts());
        facts.addAll(SplitEdges.of(view));
        facts.addAll(ConflictSites.of(view));
    }

    static PlanningModel of(Pairs pairs) {
        return new PlanningModel(pairs);
    }

    private static Stream<FairLoad> fairLoads(MemberFact member, ModelMeasures measures) {
        return Stream.concat(
                        Stream.of(member.goal()),
                        IntStream.range(0, measures.count()).mapToObj(member::fairLoad))
                .filter(Objects::nonNull);
    }

    /** The eligible members, and whoever holds a pin all the same. */
    private int[] candidateNumbers(int duty) {
        int[] eligible = pairs.eligible(duty);
        int holder = pairs.view().holder(duty);
        if (!pairs.view().isPinned(duty) || pairs.isEligible(duty, holder)) {
            return eligible;
        }
        return IntStream.concat(Arrays.stream(eligible), IntStream.of(holder))
                .sorted()
                .toArray();
    }

    private List<MemberFact> memberList(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(members::get).toList();
    }

    Pairs pairs() {
        return pairs;
    }

    PairPoints points() {
        return points;
    }

    /** How many pairs of a duty and a candidate there are. */
    long candidateCount() {
        return candidates.stream().mapToLong(List::size).sum();
    }

    /** The members of ids, without those whom the period does not know. */
    Map<String, MemberFact> members(Map<String, String> memberByDuty) {
        Map<String, MemberFact> facts = new HashMap<>();
        memberByDuty.forEach((duty, id) -> {
            int number = pairs.view().memberNumber(id);
            if (number != PeriodView.NOBODY) {
                facts.put(duty, members.get(number));
            }
        });
        return facts;
    }

    /** A plan with nothing assigned but the pinned duties. */
    TeamSolution open() {
        List<DutyAssignment> entities = new ArrayList<>(duties.size());
        for (int d = 0; d < duties.size(); d++) {
            entities.add(new DutyAssignment(duties.get(d), candidates.get(d)));
        }
        return new TeamSolution(members, facts, entities);
    }

    /** Who has each duty: a member's number, or {@link PeriodView#NOBODY}. */
    static int[] memberOfDuty(TeamSolution solution) {
        return solution.duties().stream().mapToInt(PlanningModel::number).toArray();
    }

    private static int number(DutyAssignment duty) {
        @Nullable MemberFact member = duty.memberOrNull();
        return member == null ? PeriodView.NOBODY : member.number();
    }
}
