package org.bailiwick.rollover.actuals;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What rows of actuals may name.
 *
 * @param members ids by id, and by names that only one member has
 * @param skills ids by id
 * @param stages ids by id
 * @param duties duties by id
 */
record Names(
        Map<String, String> members, Map<String, String> skills, Map<String, String> stages, Map<String, Duty> duties) {

    static Names of(PeriodView view, List<Joiner> joiners, @Nullable Problem imported) {
        Set<Member> members = new LinkedHashSet<>(view.problem().members());
        joiners.forEach(joiner -> members.add(joiner.member()));
        Map<String, String> skills = new LinkedHashMap<>();
        Map<String, String> stages = new LinkedHashMap<>();
        Map<String, Duty> duties = new LinkedHashMap<>();
        view.problem().skills().stream().map(Skill::id).forEach(id -> skills.put(id, id));
        view.problem().stages().stream().map(Stage::id).forEach(id -> stages.put(id, id));
        view.duties().forEach(duty -> duties.put(duty.id(), duty));
        if (imported != null) {
            members.addAll(imported.members());
            imported.skills().stream().map(Skill::id).forEach(id -> skills.put(id, id));
            imported.stages().stream().map(Stage::id).forEach(id -> stages.put(id, id));
        }
        return new Names(byIdOrName(members), skills, stages, duties);
    }

    private static Map<String, String> byIdOrName(Set<Member> members) {
        Map<String, String> known = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (Member member : members) {
            String other = known.put(member.name(), member.id());
            if (other != null && !other.equals(member.id())) {
                shared.add(member.name());
            }
        }
        known.keySet().removeAll(shared);
        members.forEach(member -> known.put(member.id(), member.id()));
        return known;
    }
}
