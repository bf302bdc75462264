package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;

/** The minima that a problem asks for, by skill. */
final class SkillFloors {

    private final Map<String, TreeSet<BigDecimal>> minima = new HashMap<>();

    SkillFloors(Problem problem) {
        problem.roles().forEach(role -> take(role.skills()));
        problem.segments().forEach(segment -> take(segment.skills()));
        problem.stages().forEach(stage -> take(stage.skills()));
        problem.duties().forEach(duty -> take(duty.skills()));
    }

    private void take(List<Requirement> requirements) {
        requirements.forEach(requirement -> minima.computeIfAbsent(requirement.skill(), skill -> new TreeSet<>())
                .add(requirement.min()));
    }

    /** The highest minimum of a skill that a level meets; 0 where it meets none. */
    BigDecimal of(String skill, BigDecimal level) {
        BigDecimal floor = minima.getOrDefault(skill, new TreeSet<>()).floor(level);
        return floor == null ? BigDecimal.ZERO : floor;
    }
}
