package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Stage;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What people call the things of a problem; whatever has no name is called by its id.
 *
 * <p>Immutable and thread-safe.
 */
public final class Names {

    private static final int FEW_STAGES = 2;

    private final Map<String, String> members = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> segments = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();
    private final Map<String, String> skills = new HashMap<>();
    private final List<String> stageOrder;
    private final Wording wording;

    private Names(Problem problem, Language language) {
        wording = Wording.of(language, "names");
        stageOrder = problem.stages().stream()
                .sorted(Comparator.comparingInt(Stage::order))
                .map(Stage::id)
                .toList();
        Map<String, Long> namesakes =
                problem.members().stream().collect(Collectors.groupingBy(Member::name, Collectors.counting()));
        for (Member member : problem.members()) {
            boolean unique = namesakes.getOrDefault(member.name(), 0L) == 1;
            String name = unique ? member.name() : member.name() + " (" + member.id() + ")";
            members.put(member.id(), member.vacant() ? wording.text("vacant", name) : name);
        }
        problem.roles().forEach(role -> roles.put(role.id(), role.name()));
        problem.segments().forEach(segment -> segments.put(segment.id(), segment.name()));
        problem.stages().forEach(stage -> stages.put(stage.id(), stage.name()));
        problem.skills().forEach(skill -> skills.put(skill.id(), skill.name()));
    }

    /**
     * Reads the names of a problem, for readers of English.
     *
     * @param problem the problem
     * @return its names
     */
    public static Names of(Problem problem) {
        return of(problem, Language.ENGLISH);
    }

    /**
     * Reads the names of a problem.
     *
     * @param problem the problem
     * @param language the language of what Bailiwick itself adds, such as that a position is vacant
     * @return its names
     */
    public static Names of(Problem problem, Language language) {
        return new Names(problem, language);
    }

    /**
     * Returns a member's name.
     *
     * @param id a member's id
     * @return the name, with the id in brackets where two members share it; a vacancy is marked
     */
    public String member(String id) {
        return members.getOrDefault(id, id);
    }

    /**
     * Returns a member's name by number.
     *
     * @param view the problem in its period
     * @param member the member's number, or {@link PeriodView#NOBODY}
     * @return the name, or {@code nobody}
     */
    public String memberOrNobody(PeriodView view, int member) {
        return member == PeriodView.NOBODY
                ? wording.text("nobody")
                : member(view.member(member).id());
    }

    /**
     * Returns a role's name.
     *
     * @param id a role's id
     * @return the name
     */
    public String role(String id) {
        return roles.getOrDefault(id, id);
    }

    /**
     * Returns a segment's name.
     *
     * @param id a segment's id
     * @return the name
     */
    public String segment(String id) {
        return segments.getOrDefault(id, id);
    }

    /**
     * Returns a stage's name.
     *
     * @param id a stage's id
     * @return the name
     */
    public String stage(String id) {
        return stages.getOrDefault(id, id);
    }

    /**
     * Returns the names of some stages, a run of three or more by its ends: {@code Lead → Proposal}.
     *
     * @param ids ids of stages of the problem; others are passed over
     * @param separator what stands between the parts
     * @return the names in the order of the funnel; empty for no stage
     */
    public String stages(Set<String> ids, String separator) {
        List<String> sorted = stageOrder.stream().filter(ids::contains).toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            int end = i;
            while (end + 1 < sorted.size()
                    && stageOrder.indexOf(sorted.get(end + 1)) == stageOrder.indexOf(sorted.get(end)) + 1) {
                end++;
            }
            if (end - i >= FEW_STAGES) {
                parts.add(stage(sorted.get(i)) + " → " + stage(sorted.get(end)));
            } else {
                sorted.subList(i, end + 1).forEach(stage -> parts.add(stage(stage)));
            }
            i = end + 1;
        }
        return String.join(separator, parts);
    }

    /**
     * Returns a skill's name.
     *
     * @param id a skill's id
     * @return the name
     */
    public String skill(String id) {
        return skills.getOrDefault(id, id);
    }

    /**
     * Returns what a duty is called: {@code New business, Enterprise finance, Lead}, in Chinese with points between.
     *
     * @param duty the duty
     * @return the names of its role, segment and stage; the id where it has none of them
     */
    public String duty(Duty duty) {
        List<String> parts = new ArrayList<>();
        Stream.of(name(roles, duty.role()), name(segments, duty.segment()), name(stages, duty.stage()))
                .filter(Objects::nonNull)
                .forEach(parts::add);
        if (parts.isEmpty()) {
            return duty.id();
        }
        if (duty.seat() > 1) {
            parts.add(wording.text("seat", wording.figures().count(duty.seat())));
        }
        return String.join(wording.text("dutyParts"), parts);
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String id) {
        return id == null ? null : names.getOrDefault(id, id);
    }

    /**
     * Returns what a constraint is called in the readers' language.
     *
     * @param id a constraint's id, such as {@code skillFit} or {@code balance:accounts}
     * @return its name, such as {@code skill fit} or {@code balance of accounts}
     */
    public String constraint(String id) {
        int colon = id.indexOf(':');
        return colon < 0
                ? wording.text("constraint." + id)
                : wording.text("constraint." + id.substring(0, colon), measure(id.substring(colon + 1)));
    }

    /**
     * Returns what a measure is called in the readers' language.
     *
     * @param id a measure, such as {@code goal} or {@code accounts}
     * @return its name; the id where duties declare the measure themselves
     */
    public String measure(String id) {
        String key = "measure." + id;
        return wording.has(key) ? wording.text(key) : id;
    }

    /**
     * Returns what a constraint, or a reason, is called: {@code skillFit} is {@code skill fit}, {@code balance:accounts} is
     * {@code balance of accounts}.
     *
     * @param id an id in camel case
     * @return lower-case words
     */
    public static String words(String id) {
        return id.replace(":", " of ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
