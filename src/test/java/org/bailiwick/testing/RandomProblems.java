package org.bailiwick.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.model.Balance;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Location;
import org.bailiwick.model.Member;
import org.bailiwick.model.PairTable;
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
import org.bailiwick.score.PeriodView;

/**
 * Small problems that are valid and nasty: every feature of the model with a good chance, absent values, decimals everywhere,
 * members without capacity, rows of other periods, pins that break rules, limits that bind. Same seed, same problem.
 */
public final class RandomProblems {

    private static final YearMonth PERIOD = YearMonth.of(2026, 2);
    private static final List<String> OWN_MEASURES = List.of("accounts", "volume");

    private final SplittableRandom random;
    private final List<String> skills;
    private final List<String> roles;
    private final List<String> segments;
    private final List<String> stages;
    private final List<String> members;

    private RandomProblems(SplittableRandom random) {
        this.random = random;
        skills = names("skill", random.nextInt(4));
        roles = names("role", random.nextInt(5));
        segments = names("segment", random.nextInt(8));
        stages = names("stage", random.nextInt(5));
        members = names("member", 1 + random.nextInt(6));
    }

    /**
     * Makes a problem that has warnings perhaps, but no errors.
     *
     * @param seed any number
     * @return the problem of that seed
     */
    public static Problem of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        while (true) {
            Problem problem = new RandomProblems(random.split()).problem();
            if (ProblemCheck.findings(problem).stream().noneMatch(Finding::isError)) {
                return problem;
            }
        }
    }

    /**
     * Makes a plan, most likely one that breaks many rules.
     *
     * @param view the problem
     * @param seed any number
     * @return a member's number, or {@link PeriodView#NOBODY}, for every duty
     */
    public static int[] plan(PeriodView view, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int openPercent = List.of(0, 10, 50, 100).get(random.nextInt(4));
        int crowd = 1 + random.nextInt(Math.max(1, view.members().size()));
        return IntStream.range(0, view.duties().size())
                .map(duty -> {
                    boolean open = view.members().isEmpty() || random.nextInt(100) < openPercent;
                    boolean kept = random.nextInt(3) == 0 && view.holder(duty) != PeriodView.NOBODY;
                    int any = random.nextInt(
                            Math.min(crowd, Math.max(1, view.members().size())));
                    return open ? PeriodView.NOBODY : kept ? view.holder(duty) : any;
                })
                .toArray();
    }

    private Problem problem() {
        Problem problem = stated();
        return chance(30) ? problem.withPairTable(pairTable(problem.expanded().duties())) : problem;
    }

    /** Some duties with rows, some pairs left out of them, some that earn. */
    private PairTable pairTable(List<Duty> wanted) {
        Map<String, Map<String, PairTable.Figures>> rows = new HashMap<>();
        for (Duty duty : wanted) {
            if (chance(60)) {
                Map<String, PairTable.Figures> row = new HashMap<>();
                members.stream()
                        .filter(member -> chance(80))
                        .forEach(member -> row.put(
                                member, new PairTable.Figures(random.nextInt(600), random.nextInt(20_000) - 2_000)));
                rows.put(duty.id(), row);
            }
        }
        return new PairTable(rows);
    }

    private Problem stated() {
        return new Problem(
                new Team("team", "Team"),
                PERIOD,
                settings(),
                skills.stream().map(id -> new Skill(id, id)).toList(),
                roles.stream().map(this::role).toList(),
                roles.size() < 2 ? List.of() : list(3, i -> conflict()),
                IntStream.range(0, segments.size()).mapToObj(this::segment).toList(),
                stages.stream().map(this::stage).toList(),
                members.stream().map(this::member).toList(),
                roles.isEmpty() || stages.isEmpty() || segments.isEmpty() ? List.of() : list(2, i -> coverage()),
                duties(),
                list(3, this::goal));
    }

    private Settings settings() {
        Map<ConstraintId, BigDecimal> weights = new EnumMap<>(ConstraintId.class);
        for (ConstraintId constraint : ConstraintId.values()) {
            if (constraint.isWeighted() && chance(50)) {
                weights.put(constraint, any("0", "1", "0.333", "2.5", "0.0007"));
            }
        }
        BigDecimal tolerance = any("0", "10", "7.5", "0.01");
        List<Balance> balances = new ArrayList<>();
        for (String measure : List.of("accounts", "count", "goal", "hours", "potential", "volume")) {
            if (chance(30)) {
                BigDecimal own = maybe(() -> any("0", "5.5", "20"));
                BigDecimal outer = own == null ? null : own.add(any("0", "3", "12.5"));
                balances.add(new Balance(measure, any("0", "0.4", "1.01"), own, outer));
            }
        }
        DisruptionBudget budget = !chance(60)
                ? null
                : new DisruptionBudget(
                        pick(List.of("goal", "hours", "count", "accounts")), any("0", "0.25", "0.333", "1"));
        return new Settings(
                weights,
                tolerance,
                tolerance.add(any("0", "15", "2.25")),
                any("0", "0.3", "1", "0.123"),
                any("0", "60", "33.3"),
                any("0", "120", "0.5"),
                any("1", "1.3", "1.111"),
                any("60", "17.3"),
                any("0", "30", "7.7"),
                any("0", "30", "0.001"),
                balances,
                budget);
    }

    private Role role(String id) {
        return new Role(id, id, chance(30), requirements());
    }

    private Conflict conflict() {
        Set<String> two = new HashSet<>();
        while (two.size() < 2) {
            two.add(pick(roles));
        }
        if (roles.size() > 2 && chance(30)) {
            two.add(pick(roles));
        }
        return new Conflict(two.stream().sorted().toList(), pick(List.of(ConflictScope.values())));
    }

    /** A segment's parent stands before it, so that the tree has no cycle. */
    private Segment segment(int number) {
        String id = segments.get(number);
        List<String> others =
                segments.stream().filter(other -> !other.equals(id)).toList();
        return new Segment(
                id,
                id,
                pick(List.of(SegmentKind.MARKET, SegmentKind.TERRITORY, SegmentKind.ACCOUNT, SegmentKind.ACCOUNT)),
                number == 0 || chance(40) ? null : segments.get(random.nextInt(number)),
                location(),
                any("0", "100", "1234.5"),
                others.isEmpty()
                        ? List.of()
                        : list(3, i -> pick(others)).stream().distinct().toList(),
                requirements());
    }

    private Stage stage(String id) {
        return new Stage(
                id,
                id,
                random.nextInt(3),
                maybe(() -> any("0", "0.1", "0.37", "1")),
                maybe(() -> any("0", "0.3", "0.41", "0.9")),
                requirements());
    }

    private Member member(String id) {
        Map<String, BigDecimal> levels = new HashMap<>();
        skills.forEach(skill -> levels.put(skill, any("0", "1.5", "2", "3.3", "5")));
        Map<String, BigDecimal> caps = new HashMap<>();
        for (String measure : List.of("accounts", "goal", "count")) {
            if (chance(15)) {
                caps.put(measure, any("0", "1", "2.5", "30"));
            }
        }
        return new Member(
                id,
                id,
                any("0", "8", "20.25", "40", "160"),
                any("1", "1", "0.333", "0.5", "0"),
                any("1", "1.5", "0", "0.7"),
                any("1", "0.25", "0"),
                chance(10),
                null,
                chance(40)
                        ? List.of()
                        : roles.stream().filter(role -> chance(70)).toList(),
                levels,
                maybe(() -> random.nextInt(3)),
                maybe(() -> random.nextInt(4)),
                caps,
                validity(),
                location(),
                list(2, i -> pattern()),
                list(3, i -> new Preference(pattern(), any("-2", "2", "0.5", "-1.25"))));
    }

    private Coverage coverage() {
        String place = pick(segments);
        return new Coverage(
                pick(roles),
                List.of(pick(List.of("*", place, place + "/*"))),
                stages.stream().filter(stage -> chance(70)).toList(),
                1 + random.nextInt(2),
                hours(),
                any("0", "0.1", "0.0333"),
                any("0", "0.5", "2"),
                1 + random.nextInt(10));
    }

    private List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        Set<List<Object>> taken = new HashSet<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            String role = nullOr(roles);
            String segment = nullOr(segments);
            String stage = nullOr(stages);
            int seat = 1 + random.nextInt(3);
            if (taken.add(List.of(String.valueOf(role), String.valueOf(segment), String.valueOf(stage), seat))) {
                duties.add(duty("duty" + i, role, segment, stage, seat));
            }
        }
        return duties;
    }

    private Duty duty(String id, String role, String segment, String stage, int seat) {
        Map<String, BigDecimal> measures = new HashMap<>();
        for (String measure : OWN_MEASURES) {
            if (chance(70)) {
                measures.put(measure, any("0", "1", "2.5", "0.001"));
            }
        }
        String holder = chance(70) ? pick(members) : null;
        boolean pinned = holder != null && chance(20);
        return new Duty(
                id,
                role,
                segment,
                stage,
                seat,
                hours(),
                any("0", "1", "25.5", "1000", "333.33"),
                any("0", "0", "1", "2.5"),
                1 + random.nextInt(10),
                requirements(),
                measures,
                holder,
                maybe(() -> any("0", "1", "0.456")),
                pinned ? new Pin("agreed", null, maybe(this::day)) : null,
                validity());
    }

    private Goal goal(int number) {
        return new Goal(
                "metric" + number,
                "unit",
                any("0", "100", "999"),
                random.nextInt(3),
                pick(List.of("goal", "hours", "count", "potential")),
                roles.stream().filter(role -> chance(20)).toList(),
                stages.stream().filter(stage -> chance(20)).toList());
    }

    private List<Requirement> requirements() {
        return skills.isEmpty() || chance(50)
                ? List.of()
                : List.of(new Requirement(pick(skills), any("0", "0", "1", "2", "3.3"), any("0", "1", "0.7", "3")));
    }

    private DutyPattern pattern() {
        // Role and stage are mostly named, or a member could hardly hold anything.
        return new DutyPattern(nullOr(roles), nullOr(segments), nullOr(stages));
    }

    private Location location() {
        return maybe(() -> new Location(any("31.2304", "31.5", "30"), any("121.4737", "121", "120.5")));
    }

    private Validity validity() {
        return chance(80) ? Validity.ALWAYS : new Validity(maybe(this::day), maybe(this::day));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 20).plusDays(random.nextInt(50));
    }

    private BigDecimal hours() {
        return any("0.001", "0.0125", "1", "2.5", "3.333", "8", "30");
    }

    private static List<String> names(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> kind + i).toList();
    }

    private BigDecimal any(String... values) {
        return new BigDecimal(values[random.nextInt(values.length)]);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T maybe(Supplier<T> supplier) {
        return chance(50) ? supplier.get() : null;
    }

    private String nullOr(List<String> ids) {
        return ids.isEmpty() || chance(25) ? null : pick(ids);
    }

    private <T> List<T> list(int most, IntFunction<T> element) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(element).toList();
    }
}
