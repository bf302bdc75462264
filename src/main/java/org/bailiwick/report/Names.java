package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** What people call the things of a problem. */
final class Names {

    private final Map<String, String> members = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> segments = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();
    private final Map<String, String> skills = new HashMap<>();

    private Names(Problem problem) {
        Map<String, Long> namesakes =
                problem.members().stream().collect(Collectors.groupingBy(Member::name, Collectors.counting()));
        for (Member member : problem.members()) {
            boolean unique = namesakes.getOrDefault(member.name(), 0L) == 1;
            String name = unique ? member.name() : member.name() + " (" + member.id() + ")";
            members.put(member.id(), member.vacant() ? name + " [vacant]" : name);
        }
        problem.roles().forEach(role -> roles.put(role.id(), role.name()));
        problem.segments().forEach(segment -> segments.put(segment.id(), segment.name()));
        problem.stages().forEach(stage -> stages.put(stage.id(), stage.name()));
        problem.skills().forEach(skill -> skills.put(skill.id(), skill.name()));
    }

    static Names of(Problem problem) {
        return new Names(problem);
    }

    /** The name; the id in brackets where two members share a name; a vacancy is marked. */
    String member(String id) {
        return members.getOrDefault(id, id);
    }

    String memberOrNobody(PeriodView view, int member) {
        return member == PeriodView.NOBODY
                ? "nobody"
                : member(view.member(member).id());
    }

    String role(String id) {
        return roles.getOrDefault(id, id);
    }

    String segment(String id) {
        return segments.getOrDefault(id, id);
    }

    String stage(String id) {
        return stages.getOrDefault(id, id);
    }

    String skill(String id) {
        return skills.getOrDefault(id, id);
    }

    /** {@code New business, Enterprise finance, Lead}; the id where a duty has neither role, segment nor stage. */
    String duty(Duty duty) {
        List<String> parts = new ArrayList<>();
        Stream.of(name(roles, duty.role()), name(segments, duty.segment()), name(stages, duty.stage()))
                .filter(Objects::nonNull)
                .forEach(parts::add);
        if (parts.isEmpty()) {
            return duty.id();
        }
        if (duty.seat() > 1) {
            parts.add("seat " + duty.seat());
        }
        return String.join(", ", parts);
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String id) {
        return id == null ? null : names.getOrDefault(id, id);
    }

    /** What keeps a member from a duty, as the end of a sentence about the member. */
    String obstacle(Obstacle obstacle) {
        return switch (obstacle.code()) {
            case NO_ROLE -> "not qualified for the role";
            case NO_SKILL -> obstacle.requirement() == null ? "lacks a skill" : lack(obstacle.requirement(), obstacle);
            case TOO_LONG -> "needs %s more than they have".formatted(Figures.hours(obstacle.minutes()));
            default -> "excluded from it";
        };
    }

    private String lack(Requirement requirement, Obstacle obstacle) {
        BigDecimal level = obstacle.level();
        return "%s at %s, needs %s"
                .formatted(
                        skill(requirement.skill()),
                        level == null ? "0" : level.toPlainString(),
                        requirement.min().toPlainString());
    }

    /** {@code skillFit} as {@code skill fit}, {@code balance:accounts} as {@code balance of accounts}. */
    static String constraint(String id) {
        return id.replace(":", " of ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
