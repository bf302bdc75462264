package org.bailiwick.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Stage;

/**
 * What every duty asks for: the union over its role, its segment and the segment's ancestors, its stage and itself, with
 * the highest minimum and the highest weight of a skill. Few sets differ, so each is kept once and numbered.
 */
final class Requirements {

    private final PeriodView view;
    private final List<List<Requirement>> sets = new ArrayList<>();
    private final int[] setOfDuty;

    Requirements(PeriodView view) {
        this.view = view;
        this.setOfDuty = new int[view.duties().size()];
        Map<List<Requirement>, Integer> numbers = new HashMap<>();
        Map<List<Object>, Integer> bySource = new HashMap<>();
        for (int d = 0; d < setOfDuty.length; d++) {
            List<List<Requirement>> sources = sources(view.duty(d));
            setOfDuty[d] = bySource.computeIfAbsent(
                    List.copyOf(sources),
                    key -> numbers.computeIfAbsent(union(sources), set -> {
                        sets.add(set);
                        return sets.size() - 1;
                    }));
        }
    }

    private List<List<Requirement>> sources(Duty duty) {
        List<List<Requirement>> sources = new ArrayList<>();
        Role role = view.role(duty.role());
        if (role != null) {
            sources.add(role.skills());
        }
        for (Segment segment : view.segmentPath(duty.segment())) {
            sources.add(segment.skills());
        }
        Stage stage = view.stage(duty.stage());
        if (stage != null) {
            sources.add(stage.skills());
        }
        sources.add(duty.skills());
        sources.removeIf(List::isEmpty);
        return sources;
    }

    private static List<Requirement> union(List<List<Requirement>> sources) {
        Map<String, Requirement> bySkill = new LinkedHashMap<>();
        for (List<Requirement> source : sources) {
            for (Requirement requirement : source) {
                bySkill.merge(requirement.skill(), requirement, Requirements::stricter);
            }
        }
        return List.copyOf(bySkill.values());
    }

    private static Requirement stricter(Requirement a, Requirement b) {
        return new Requirement(a.skill(), a.min().max(b.min()), a.weight().max(b.weight()));
    }

    int count() {
        return sets.size();
    }

    int setOf(int duty) {
        return setOfDuty[duty];
    }

    List<Requirement> set(int set) {
        return sets.get(set);
    }

    boolean meetsMinima(int set, Member member) {
        for (Requirement requirement : sets.get(set)) {
            if (Pairs.level(member, requirement.skill()).compareTo(requirement.min()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** 100 · Σ w·level/5 / Σ w; 100 where Σ w = 0. */
    BigFraction fit(int set, Member member) {
        BigFraction weights = BigFraction.ZERO;
        BigFraction levels = BigFraction.ZERO;
        for (Requirement requirement : sets.get(set)) {
            BigFraction weight = Exact.of(requirement.weight());
            weights = weights.add(weight);
            levels = levels.add(weight.multiply(Exact.of(Pairs.level(member, requirement.skill()))));
        }
        return weights.signum() == 0 ? BigFraction.of(100) : levels.multiply(20).divide(weights);
    }
}
