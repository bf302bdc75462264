package org.bailiwick.dense;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Settings;
import org.bailiwick.score.Exact;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** The groups of which members should have few: roles, segments and focus groups. −1 stands for no group. */
final class Groups {

    static final int NONE = -1;
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    final int[] role;
    final int[] segment;
    final int[] focus;
    final int roles;
    final int segments;
    final int focusGroups;
    final int[] maxRoles;
    final int[] maxSegments;
    final boolean segmentsLimited;

    private final BigFraction perGroup;
    private final BigFraction perRole;

    Groups(PeriodView view) {
        Map<String, Integer> roleNumbers = new HashMap<>();
        Map<String, Integer> segmentNumbers = new HashMap<>();
        Map<String, Integer> focusNumbers = new HashMap<>();
        role = numbers(view, Duty::role, roleNumbers);
        segment = numbers(view, Duty::segment, segmentNumbers);
        focus = numbers(view, duty -> view.focusGroup(duty.segment()), focusNumbers);
        roles = roleNumbers.size();
        segments = segmentNumbers.size();
        focusGroups = focusNumbers.size();
        maxRoles = limits(view, true);
        maxSegments = limits(view, false);
        segmentsLimited = Arrays.stream(maxSegments).anyMatch(limit -> limit != NO_LIMIT);
        Settings settings = view.problem().settings();
        BigFraction weight = Exact.of(settings.weight(ConstraintId.FOCUS)).multiply(100);
        perGroup = weight.multiply(Exact.of(settings.segmentSwitchMinutes()));
        perRole = weight.multiply(Exact.of(settings.roleSwitchMinutes()));
    }

    /** The same groups, with only some of the duties. */
    Groups(Groups same, int[] duties) {
        role = select(same.role, duties);
        segment = select(same.segment, duties);
        focus = select(same.focus, duties);
        roles = same.roles;
        segments = same.segments;
        focusGroups = same.focusGroups;
        maxRoles = same.maxRoles;
        maxSegments = same.maxSegments;
        segmentsLimited = same.segmentsLimited;
        perGroup = same.perGroup;
        perRole = same.perRole;
    }

    /** The same groups, with only some of the duties and members, numbered anew. */
    Groups(Groups whole, int[] duties, int[] members) {
        Numbering roleNumbers = new Numbering();
        Numbering segmentNumbers = new Numbering();
        Numbering focusNumbers = new Numbering();
        role = Arrays.stream(duties).map(d -> roleNumbers.of(whole.role[d])).toArray();
        segment = Arrays.stream(duties)
                .map(d -> segmentNumbers.of(whole.segment[d]))
                .toArray();
        focus = Arrays.stream(duties).map(d -> focusNumbers.of(whole.focus[d])).toArray();
        roles = roleNumbers.count();
        segments = segmentNumbers.count();
        focusGroups = focusNumbers.count();
        maxRoles = select(whole.maxRoles, members);
        maxSegments = select(whole.maxSegments, members);
        segmentsLimited = Arrays.stream(maxSegments).anyMatch(limit -> limit != NO_LIMIT);
        perGroup = whole.perGroup;
        perRole = whole.perRole;
    }

    private static int[] select(int[] values, int[] indices) {
        return Arrays.stream(indices).map(i -> values[i]).toArray();
    }

    private static int[] numbers(
            PeriodView view, Function<Duty, @Nullable String> property, Map<String, Integer> numbers) {
        int[] groups = new int[view.duties().size()];
        for (int d = 0; d < groups.length; d++) {
            String id = property.apply(view.duty(d));
            groups[d] = id == null ? NONE : numbers.computeIfAbsent(id, key -> numbers.size());
        }
        return groups;
    }

    private static int[] limits(PeriodView view, boolean ofRoles) {
        return view.members().stream()
                .map(member -> ofRoles ? member.maxRoles() : member.maxSegments())
                .mapToInt(limit -> limit == null ? NO_LIMIT : limit)
                .toArray();
    }

    /** What every focus group after the first costs a member, before rounding. */
    double pointsPerGroup() {
        return perGroup.doubleValue();
    }

    /** What every role after the first costs a member, before rounding. */
    double pointsPerRole() {
        return perRole.doubleValue();
    }

    /** What so many focus groups and roles cost a member; one item, so rounded once. */
    long focusCost(int groupCount, int roleCount) {
        return Exact.round(
                perGroup.multiply(Math.max(0, groupCount - 1)).add(perRole.multiply(Math.max(0, roleCount - 1))));
    }
}
