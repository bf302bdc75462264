package org.bailiwick.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.bailiwick.model.Balance;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Location;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Preference;
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

/** Random problems that use every field of the format, each with a chance to be absent; values in range, sense not wanted. */
final class RandomProblems {
    private static final List<String> LETTERS =
            List.of("a", "Z", "é", "李", "ß", "0", "-", "_", " x", "😀", "Ω", "'", "&", "#", "~", "\\", "ж", ".");
    private static final List<String> MARKS =
            List.of(",", ";", "\"", "\n", "\r\n", "\t", "|", "/", "*", "=", ">", ":", "\u200D", "{", "<!--", "%");

    private final Random random;

    private RandomProblems(long seed) {
        random = new Random(seed);
    }

    static Problem of(long seed) {
        return new RandomProblems(seed).problem();
    }

    private Problem problem() {
        return new Problem(
                new Team(id(), text()),
                YearMonth.of(1990 + random.nextInt(60), 1 + random.nextInt(12)),
                random.nextInt(4) == 0 ? Settings.DEFAULT : settings(),
                list(3, () -> new Skill(id(), text())),
                list(3, () -> new Role(id(), text(), random.nextBoolean(), requirements())),
                list(2, () -> new Conflict(List.of(id(), id()), any(ConflictScope.values()))),
                list(4, this::segment),
                list(4, this::stage),
                list(4, this::member),
                list(2, this::coverage),
                list(5, this::duty),
                list(2, () -> new Goal(id(), text(), decimal(), random.nextInt(10), id(), ids(), ids())));
    }

    private Settings settings() {
        Map<ConstraintId, BigDecimal> weights = new EnumMap<>(ConstraintId.class);
        for (ConstraintId constraint : ConstraintId.values()) {
            if (constraint.isWeighted() && random.nextBoolean()) {
                weights.put(constraint, decimal());
            }
        }
        List<Balance> balances = new ArrayList<>();
        map(3).keySet()
                .forEach(measure ->
                        balances.add(new Balance(measure, decimal(), maybe(this::decimal), maybe(this::decimal))));
        return new Settings(
                weights,
                decimal(),
                decimal(),
                fraction(),
                decimal(),
                decimal(),
                decimal().add(BigDecimal.ONE),
                decimal().add(BigDecimal.ONE),
                decimal(),
                decimal(),
                balances,
                maybe(() -> new DisruptionBudget(id(), fraction())));
    }

    private Segment segment() {
        return new Segment(
                id(),
                text(),
                any(SegmentKind.values()),
                maybe(this::id),
                maybe(this::location),
                decimal(),
                ids(),
                requirements());
    }

    private Stage stage() {
        return new Stage(id(), text(), random.nextInt(9), maybe(this::fraction), maybe(this::fraction), requirements());
    }

    private Member member() {
        return new Member(
                id(),
                text(),
                decimal(),
                fraction(),
                decimal(),
                fraction(),
                random.nextBoolean(),
                maybe(this::id),
                ids(),
                levels(),
                maybe(() -> random.nextInt(100)),
                maybe(() -> random.nextInt(100)),
                map(2),
                validity(),
                maybe(this::location),
                list(2, this::pattern),
                list(2, () -> new Preference(pattern(), BigDecimal.valueOf(random.nextInt(41) - 20, 1))));
    }

    private Coverage coverage() {
        return new Coverage(
                id(),
                List.of(any("*", id(), id() + "/*"), id()),
                List.of(id(), id()),
                1 + random.nextInt(3),
                decimal().add(BigDecimal.ONE),
                decimal(),
                decimal(),
                1 + random.nextInt(10));
    }

    private Duty duty() {
        return new Duty(
                any(id(), id() + "/" + id(), "#" + id()),
                maybe(this::id),
                maybe(this::id),
                maybe(this::id),
                1 + random.nextInt(3),
                decimal().add(BigDecimal.ONE),
                decimal(),
                decimal(),
                1 + random.nextInt(10),
                requirements(),
                map(3),
                maybe(this::id),
                maybe(this::fraction),
                maybe(() -> new Pin(maybe(this::text), maybe(this::text), maybe(this::day))),
                validity());
    }

    private DutyPattern pattern() {
        return new DutyPattern(maybe(this::id), maybe(this::id), maybe(this::id));
    }

    private List<Requirement> requirements() {
        return list(2, () -> new Requirement(id(), level(), decimal()));
    }

    private Validity validity() {
        return new Validity(maybe(this::day), maybe(this::day));
    }

    private Location location() {
        return new Location(
                BigDecimal.valueOf(random.nextInt(180_001) - 90_000, 3),
                BigDecimal.valueOf(random.nextInt(360_001) - 180_000, 3));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(30_000));
    }

    private BigDecimal level() {
        return BigDecimal.valueOf(random.nextInt(51), 1);
    }

    private BigDecimal fraction() {
        return BigDecimal.valueOf(random.nextInt(1001), 3);
    }

    private BigDecimal decimal() {
        return random.nextInt(4) == 0
                ? BigDecimal.valueOf(random.nextInt(3))
                : BigDecimal.valueOf(random.nextLong() >>> 1, random.nextInt(20));
    }

    private Map<String, BigDecimal> levels() {
        Map<String, BigDecimal> levels = map(3);
        levels.replaceAll((skill, number) -> level());
        return levels;
    }

    private Map<String, BigDecimal> map(int most) {
        Map<String, BigDecimal> map = new LinkedHashMap<>();
        list(most, this::id).forEach(id -> map.put(id, decimal()));
        return map;
    }

    private List<String> ids() {
        return list(3, this::id);
    }

    /** Random letters between two plain ones, so that no space stands at an end. */
    private String id() {
        StringBuilder id = new StringBuilder("i");
        list(3, () -> any(LETTERS.toArray(new String[0]))).forEach(id::append);
        return id.append(random.nextInt(10)).toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder(any("", " ", "=", "# ", "N"));
        list(4, () -> any(random.nextBoolean() ? LETTERS.toArray(new String[0]) : MARKS.toArray(new String[0])))
                .forEach(text::append);
        return text.append(any("", " ", ".")).append("t").append(any("", " ")).toString();
    }

    private <T> List<T> list(int most, Supplier<T> maker) {
        List<T> list = new ArrayList<>();
        for (int size = random.nextInt(most + 1); size > 0; size--) {
            list.add(maker.get());
        }
        return list;
    }

    private <T> T maybe(Supplier<T> maker) {
        return random.nextBoolean() ? maker.get() : null;
    }

    @SafeVarargs
    private final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
