package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bailiwick.develop.Succession.Bench;
import org.bailiwick.develop.Succession.Depth;
import org.bailiwick.develop.Succession.Exposure;
import org.bailiwick.develop.Succession.Loss;
import org.bailiwick.develop.Succession.Successor;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** Who could take over which duty, and what would be lost with whom. */
final class Benches {

    private static final int NEAREST = 3;

    private final Situation situation;
    private final PeriodView view;
    private final long[] spare;

    Benches(Situation situation) {
        this.situation = situation;
        this.view = situation.view();
        this.spare = spareMinutes();
    }

    private long[] spareMinutes() {
        long[] minutes = new long[view.members().size()];
        for (int m = 0; m < minutes.length; m++) {
            minutes[m] = view.capacityMinutes(m);
        }
        situation
                .duties()
                .filter(d -> situation.memberOf(d) != PeriodView.NOBODY)
                .forEach(d -> {
                    int m = situation.memberOf(d);
                    minutes[m] -= situation.pairs().effortMinutes(d, m);
                });
        return minutes;
    }

    Succession succession() {
        List<Bench> benches = new ArrayList<>();
        situation
                .duties()
                .filter(d -> situation.memberOf(d) != PeriodView.NOBODY)
                .filter(d -> situation.isPerson(situation.memberOf(d)))
                .forEach(d -> benches.add(bench(d)));
        benches.sort(Comparator.comparing(Bench::exposure)
                .thenComparingInt(Bench::withTime)
                .thenComparingInt(Bench::eligible)
                .thenComparing(
                        Comparator.comparing((Bench bench) -> duty(bench.duty()).hours())
                                .reversed()));
        return new Succession(benches, depths(benches), losses(benches));
    }

    private Duty duty(String id) {
        return view.duty(view.dutyNumber(id));
    }

    private Bench bench(int duty) {
        int holder = situation.memberOf(duty);
        int[] others = IntStream.of(situation.people()).filter(m -> m != holder).toArray();
        int eligible = (int) IntStream.of(others)
                .filter(m -> situation.pairs().isEligible(duty, m))
                .count();
        int withTime = (int) IntStream.of(others)
                .filter(m -> situation.pairs().isEligible(duty, m))
                .filter(m -> situation.pairs().effortMinutes(duty, m) <= spare[m])
                .count();
        Exposure exposure = eligible == 0 ? Exposure.ONLY_ONE : withTime == 0 ? Exposure.NO_TIME : Exposure.COVERED;
        List<Successor> successors = exposure == Exposure.COVERED
                ? List.of()
                : IntStream.of(others)
                        .filter(m -> !situation.pairs().isExcluded(duty, m))
                        .filter(m -> situation.pairs().effortMinutes(duty, m) <= view.capacityMinutes(m))
                        .mapToObj(m -> successor(duty, m))
                        .sorted(Comparator.comparing(Successor::lacksRole)
                                .thenComparing(Successor::missingLevels)
                                .thenComparingLong(Successor::missingMinutes))
                        .limit(NEAREST)
                        .toList();
        return new Bench(view.duty(duty).id(), view.member(holder).id(), exposure, eligible, withTime, successors);
    }

    private Successor successor(int duty, int member) {
        Member row = view.member(member);
        List<SkillRaise> missing = new ArrayList<>();
        for (Requirement requirement : situation.pairs().requirements(duty)) {
            BigDecimal level = Pairs.level(row, requirement.skill());
            if (level.compareTo(requirement.min()) < 0) {
                missing.add(new SkillRaise(row.id(), requirement.skill(), level, requirement.min()));
            }
        }
        boolean lacksRole = !Pairs.isQualified(row, view.duty(duty).role());
        long beyond = situation.pairs().effortMinutes(duty, member) - spare[member];
        return new Successor(row.id(), lacksRole, missing, Math.max(0, beyond));
    }

    private List<Depth> depths(List<Bench> benches) {
        Map<Integer, List<Bench>> byDepth = new TreeMap<>();
        benches.forEach(bench -> byDepth.computeIfAbsent(bench.eligible(), depth -> new ArrayList<>())
                .add(bench));
        List<Depth> depths = new ArrayList<>();
        byDepth.forEach((eligible, some) -> {
            List<String> ids = some.stream().map(Bench::duty).toList();
            depths.add(new Depth(eligible, some.size(), sum(ids, Duty::hours)));
        });
        return depths;
    }

    private List<Loss> losses(List<Bench> benches) {
        List<Loss> losses = new ArrayList<>();
        for (int m : situation.people()) {
            String id = view.member(m).id();
            List<Bench> own = benches.stream()
                    .filter(bench -> bench.member().equals(id))
                    .sorted(Comparator.comparingInt(bench -> view.dutyNumber(bench.duty())))
                    .toList();
            if (!own.isEmpty()) {
                List<String> lost = of(own, Exposure.ONLY_ONE);
                List<String> strained = of(own, Exposure.NO_TIME);
                losses.add(new Loss(
                        id,
                        lost,
                        sum(lost, Duty::hours),
                        sum(lost, Duty::goal),
                        strained,
                        sum(strained, Duty::hours),
                        sum(strained, Duty::goal)));
            }
        }
        losses.sort(Comparator.comparing(Loss::hours)
                .thenComparing(Loss::strainedHours)
                .reversed());
        return losses;
    }

    private static List<String> of(List<Bench> benches, Exposure exposure) {
        return benches.stream()
                .filter(bench -> bench.exposure() == exposure)
                .map(Bench::duty)
                .toList();
    }

    private BigDecimal sum(List<String> duties, Function<Duty, BigDecimal> measure) {
        return duties.stream().map(id -> measure.apply(duty(id))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
