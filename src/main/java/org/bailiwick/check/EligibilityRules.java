package org.bailiwick.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bailiwick.model.OpenReason.Code;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** For every duty there is somebody, and for everybody a duty. */
final class EligibilityRules {

    private static final int MOST_NAMED = 5;

    /** What one finding is about: duties that miss the same thing. */
    private record Cause(
            Code code, @Nullable String role, @Nullable Requirement requirement) {}

    private record Case(Cause cause, String reason) {}

    private record Kind(@Nullable String role, List<Requirement> requirements) {}

    private final Report report;
    private final Meaning meaning;
    private final Pairs pairs;
    private final PeriodView view;

    EligibilityRules(Report report, Meaning meaning) {
        this.report = report;
        this.meaning = meaning;
        this.pairs = meaning.pairs();
        this.view = meaning.view();
    }

    void check() {
        duties();
        members();
        holders();
    }

    private void duties() {
        Map<Kind, List<Integer>> skilledByKind = new HashMap<>();
        Map<Cause, String> reasons = new HashMap<>();
        Map<Cause, List<Integer>> causes = new LinkedHashMap<>();
        for (int d = 0; d < view.duties().size(); d++) {
            if (pairs.eligible(d).length == 0) {
                int duty = d;
                List<Integer> skilled = skilledByKind.computeIfAbsent(
                        new Kind(view.duty(d).role(), pairs.requirements(d)), kind -> skilled(duty));
                Case found = skilled.isEmpty() ? lack(d) : noRoom(d, skilled);
                reasons.putIfAbsent(found.cause(), found.reason());
                causes.computeIfAbsent(found.cause(), cause -> new ArrayList<>())
                        .add(d);
            }
        }
        causes.forEach((cause, duties) -> report.warning(
                "nobodyEligible",
                meaning.duty(duties.get(0)).pointer(),
                () -> "Nobody may take %s: %s".formatted(named(duties), reasons.getOrDefault(cause, ""))));
    }

    private String named(List<Integer> duties) {
        List<String> ids = duties.stream().map(duty -> view.duty(duty).id()).toList();
        return Text.count(ids.size(), "duty", "duties") + " (" + Text.some(ids, MOST_NAMED) + ")";
    }

    private List<Integer> skilled(int duty) {
        return IntStream.range(0, view.members().size())
                .filter(m -> Pairs.isQualified(view.member(m), view.duty(duty).role()))
                .filter(m -> pairs.meetsMinima(duty, m))
                .boxed()
                .toList();
    }

    /** Nobody has the role, or nobody who has it the skills. */
    private Case lack(int duty) {
        String role = view.duty(duty).role();
        int qualified = 0;
        int closest = PeriodView.NOBODY;
        BigDecimal least = null;
        for (int m = 0; m < view.members().size(); m++) {
            if (Pairs.isQualified(view.member(m), role)) {
                BigDecimal missing = missing(duty, m);
                qualified++;
                if (least == null || missing.compareTo(least) < 0) {
                    closest = m;
                    least = missing;
                }
            }
        }
        Obstacle obstacle = closest == PeriodView.NOBODY ? null : Obstacle.between(pairs, duty, closest);
        Requirement requirement = obstacle == null ? null : obstacle.requirement();
        if (obstacle == null || requirement == null || obstacle.level() == null) {
            return new Case(
                    new Cause(Code.NO_ROLE, role, null),
                    "no member is qualified for role (%s). Maybe it is missing among the roles of the members."
                            .formatted(Text.shown(String.valueOf(role))));
        }
        return new Case(
                new Cause(Code.NO_SKILL, role, requirement),
                "skill (%s) must be at least %s, and of %s %s comes closest with %s. Maybe the minimum is too high, or somebody can learn it."
                        .formatted(
                                Text.shown(requirement.skill()),
                                Text.shown(requirement.min()),
                                qualifiedFor(qualified, role),
                                meaning.memberNames().of(closest),
                                Text.shown(obstacle.level())));
    }

    private static String qualifiedFor(int count, @Nullable String role) {
        String members = Text.count(count, "member", "members");
        return role == null ? members : members + " qualified for role (" + Text.shown(role) + ")";
    }

    private BigDecimal missing(int duty, int member) {
        return pairs.requirements(duty).stream()
                .map(requirement -> requirement.min().subtract(Pairs.level(view.member(member), requirement.skill())))
                .map(missing -> missing.max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those who have role and skills are excluded, or have no capacity for it. */
    private Case noRoom(int duty, List<Integer> skilled) {
        String role = view.duty(duty).role();
        List<Integer> allowed =
                skilled.stream().filter(m -> !pairs.isExcluded(duty, m)).toList();
        if (allowed.isEmpty()) {
            return new Case(
                    new Cause(Code.EXCLUDED, role, null),
                    "everybody with the role and the skills (%s) is excluded by a cannot. Maybe one of them is too wide."
                            .formatted(Text.some(
                                    skilled.stream()
                                            .map(meaning.memberNames()::of)
                                            .toList(),
                                    MOST_NAMED)));
        }
        int closest = allowed.get(0);
        for (int m : allowed) {
            closest = beyond(duty, m) < beyond(duty, closest) ? m : closest;
        }
        return new Case(
                new Cause(Code.TOO_LONG, role, null),
                "the first takes %s h and is longer than the whole capacity of everybody who could; %s comes closest with %s h. Maybe it should be split into seats."
                        .formatted(
                                Text.hours(pairs.effortMinutes(duty, closest)),
                                meaning.memberNames().of(closest),
                                Text.hours(view.capacityMinutes(closest))));
    }

    private long beyond(int duty, int member) {
        return pairs.effortMinutes(duty, member) - view.capacityMinutes(member);
    }

    private void members() {
        boolean[] useful = new boolean[view.members().size()];
        for (int d = 0; d < view.duties().size(); d++) {
            for (int m : pairs.eligible(d)) {
                useful[m] = true;
            }
        }
        List<Integer> idle = IntStream.range(0, useful.length)
                .filter(m -> !useful[m] && view.capacityMinutes(m) > 0)
                .boxed()
                .toList();
        if (!idle.isEmpty()) {
            report.warning(
                    "idleMember",
                    meaning.member(idle.get(0)).pointer(),
                    () ->
                            "No duty can be given to %s (%s). Maybe a role or a skill is missing, or a cannot is too wide."
                                    .formatted(
                                            Text.count(idle.size(), "member", "members"),
                                            Text.some(
                                                    idle.stream()
                                                            .map(meaning.memberNames()::of)
                                                            .toList(),
                                                    MOST_NAMED)));
        }
    }

    /** Pinned duties are not looked at: a pin that breaks a rule is a finding of its own. */
    private void holders() {
        Map<Code, List<Integer>> duties = new EnumMap<>(Code.class);
        Map<Code, Set<String>> lacks = new EnumMap<>(Code.class);
        for (int d = 0; d < view.duties().size(); d++) {
            int holder = view.holder(d);
            boolean held = holder == PeriodView.NOBODY || view.isPinned(d) || pairs.isHeld(d);
            Obstacle obstacle = held ? null : Obstacle.between(pairs, d, holder);
            if (obstacle != null) {
                duties.computeIfAbsent(obstacle.code(), code -> new ArrayList<>())
                        .add(d);
                String lack = obstacle.requirement() == null
                        ? String.valueOf(view.duty(d).role())
                        : obstacle.requirement().skill();
                lacks.computeIfAbsent(obstacle.code(), code -> new TreeSet<>()).add(lack);
            }
        }
        duties.forEach((code, those) -> report.warning(
                "holderNotEligible",
                meaning.duty(those.get(0)).at("holder"),
                () -> "%s: %s. Maybe the members' rows are out of date."
                        .formatted(mayNotKeep(those), why(code, List.copyOf(lacks.getOrDefault(code, Set.of()))))));
    }

    private String mayNotKeep(List<Integer> duties) {
        return duties.size() == 1
                ? "The holder of " + named(duties) + " may not keep it"
                : "The holders of " + named(duties) + " may not keep them";
    }

    private static String why(Code code, List<String> lacks) {
        return switch (code) {
            case NO_ROLE -> "not qualified for the role (" + Text.some(lacks, MOST_NAMED) + ")";
            case NO_SKILL -> "below the minimum of a skill (" + Text.some(lacks, MOST_NAMED) + ")";
            case EXCLUDED -> "excluded by a cannot";
            default -> "longer than the whole capacity";
        };
    }
}
