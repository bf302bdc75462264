package org.bailiwick.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Team;
import org.bailiwick.model.Validity;

/**
 * A small problem without findings, to be spoilt in one place by a test.
 *
 * <pre>
 * north (market)            hunter:  lead at acme and beta   ana, li
 * ├── acme (account)        closer:  close at acme           li
 * └── beta (account)
 * </pre>
 */
public final class Draft {

    public Team team = new Team("east", "East");
    public YearMonth period = YearMonth.of(2026, 12);
    public Settings settings = Settings.DEFAULT;
    public final List<Skill> skills =
            new ArrayList<>(List.of(new Skill("finance", "Finance"), new Skill("talk", "Talk")));
    public final List<Role> roles = new ArrayList<>(List.of(
            new Role("hunter", "Hunter", false, List.of(new Requirement("talk", dec("2"), dec("1")))),
            new Role("closer", "Closer", false, List.of())));
    public final List<Conflict> conflicts = new ArrayList<>();
    public final List<Segment> segments = new ArrayList<>(List.of(
            segment("north", SegmentKind.MARKET, null),
            segment("acme", SegmentKind.ACCOUNT, "north"),
            segment("beta", SegmentKind.ACCOUNT, "north")));
    public final List<Stage> stages = new ArrayList<>(List.of(
            new Stage("lead", "Lead", 1, dec("0.3"), dec("0.4"), List.of()),
            new Stage("close", "Close", 2, null, null, List.of())));
    public final List<Member> members = new ArrayList<>(List.of(member("ana", "Ana Díaz"), member("li", "Li Wei")));
    public final List<Coverage> coverage = new ArrayList<>();
    public final List<Duty> duties = new ArrayList<>(List.of(
            duty("d0", "hunter", "acme", "lead", "ana"),
            duty("d1", "hunter", "beta", "lead", "li"),
            duty("d2", "closer", "acme", "close", "li")));
    public final List<Goal> goals =
            new ArrayList<>(List.of(new Goal("revenue", "CNY", dec("3000"), 0, "goal", List.of(), List.of())));

    public Problem problem() {
        return new Problem(
                team, period, settings, skills, roles, conflicts, segments, stages, members, coverage, duties, goals);
    }

    public List<Finding> findings() {
        return ProblemCheck.findings(problem());
    }

    /** The findings as {@code ERROR code pointer}. */
    public List<String> shortFindings() {
        return findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.place().pointer())
                .toList();
    }

    public static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    public static Segment segment(String id, SegmentKind kind, String parent) {
        return new Segment(id, id, kind, parent, null, dec("1000"), List.of(), List.of());
    }

    public static Member member(String id, String name) {
        return new Member(
                id,
                name,
                dec("100"),
                dec("1"),
                dec("1"),
                dec("1"),
                false,
                null,
                List.of("hunter", "closer"),
                Map.of("talk", dec("4"), "finance", dec("3")),
                null,
                null,
                Map.of(),
                Validity.ALWAYS,
                null,
                List.of(),
                List.of());
    }

    public static Duty duty(String id, String role, String segment, String stage, String holder) {
        return new Duty(
                id,
                role,
                segment,
                stage,
                1,
                dec("40"),
                dec("1000"),
                dec("0"),
                1,
                List.of(),
                Map.of("accounts", dec("1")),
                holder,
                null,
                null,
                Validity.ALWAYS);
    }

    public static Coverage rule(String role, String segments, String stages) {
        return new Coverage(role, List.of(segments), List.of(stages), 1, dec("5"), dec("0.1"), dec("0"), 1);
    }

    /** Puts a changed copy of a row in its place. */
    public static <R extends Record> void change(List<R> rows, int index, String component, Object value) {
        rows.set(index, with(rows.get(index), component, value));
    }

    /** A copy of a record with one component changed. */
    public static <R extends Record> R with(R row, String component, Object value) {
        try {
            RecordComponent[] components = row.getClass().getRecordComponents();
            if (Arrays.stream(components).noneMatch(c -> c.getName().equals(component))) {
                throw new IllegalArgumentException(component + " is no component of " + row.getClass());
            }
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(row);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            Constructor<R> constructor = (Constructor<R>) row.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record without its parts", e);
        }
    }
}
