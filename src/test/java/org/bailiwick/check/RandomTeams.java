package org.bailiwick.check;

import static org.bailiwick.check.Draft.dec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Validity;

/** Small teams so narrow that random plans break every hard rule. */
public final class RandomTeams {

    private static final List<String> ROLES = List.of("r0", "r1", "r2", "r3");
    private static final List<String> SEGMENTS = List.of("north", "acme", "plant", "beta", "solo");
    private static final List<String> STAGES = List.of("lead", "close");

    private final Random random;

    private RandomTeams(long seed) {
        this.random = new Random(seed);
    }

    public static Problem problem(long seed) {
        return new RandomTeams(seed).problem();
    }

    public static int[] plan(long seed, int duties, int members) {
        Random random = new Random(~seed);
        return IntStream.range(0, duties)
                .map(duty -> random.nextInt(members + 1) - 1)
                .toArray();
    }

    private Problem problem() {
        Draft draft = new Draft();
        draft.roles.clear();
        ROLES.forEach(role -> draft.roles.add(new Role(role, role, random.nextInt(3) == 0, List.of())));
        draft.segments.clear();
        draft.segments.add(Draft.segment("north", SegmentKind.MARKET, null));
        draft.segments.add(Draft.segment("acme", SegmentKind.ACCOUNT, "north"));
        draft.segments.add(Draft.segment("plant", SegmentKind.TERRITORY, "acme"));
        draft.segments.add(Draft.segment("beta", SegmentKind.ACCOUNT, "north"));
        draft.segments.add(Draft.segment("solo", SegmentKind.MARKET, null));
        draft.stages.clear();
        STAGES.forEach(
                stage -> draft.stages.add(new Stage(stage, stage, STAGES.indexOf(stage), null, null, List.of())));
        for (int i = random.nextInt(4); i > 0; i--) {
            int first = random.nextInt(3);
            ConflictScope scope = pick(List.of(ConflictScope.values()));
            draft.conflicts.add(new Conflict(ROLES.subList(first, 2 + first + random.nextInt(3 - first)), scope));
        }
        draft.settings = Draft.with(
                Settings.DEFAULT,
                "disruptionBudget",
                orNull(() -> new DisruptionBudget(random.nextBoolean() ? "goal" : "accounts", dec("0.15"))));
        draft.members.clear();
        IntStream.range(0, 3 + random.nextInt(3)).forEach(i -> draft.members.add(member("m" + i)));
        draft.duties.clear();
        for (int i = 0; i < 25; i++) {
            draft.duties.add(duty("d" + i, draft.members.size()));
        }
        return draft.problem();
    }

    private Member member(String id) {
        List<String> roles = new ArrayList<>(ROLES);
        roles.removeIf(role -> random.nextInt(4) == 0);
        List<DutyPattern> cannot = random.nextInt(3) == 0
                ? List.of(new DutyPattern(orNull(() -> pick(ROLES)), pick(SEGMENTS), null))
                : List.of();
        return new Member(
                id,
                "Member",
                dec(String.valueOf(10 + random.nextInt(60))),
                dec("1"),
                dec("1"),
                dec("1"),
                false,
                null,
                roles,
                Map.of("talk", dec(String.valueOf(random.nextInt(6)))),
                orNull(() -> random.nextInt(4)),
                orNull(() -> random.nextInt(4)),
                random.nextBoolean() ? Map.of() : Map.of("accounts", dec("2.5"), "goal", dec("1500")),
                Validity.ALWAYS,
                null,
                cannot,
                List.of());
    }

    private Duty duty(String id, int members) {
        return new Duty(
                id,
                orNull(() -> pick(ROLES)),
                orNull(() -> pick(SEGMENTS)),
                orNull(() -> pick(STAGES)),
                1 + random.nextInt(3),
                new BigDecimal(1 + random.nextInt(200)).movePointLeft(1),
                dec(String.valueOf(random.nextInt(1000))),
                dec("0"),
                1,
                random.nextInt(4) == 0
                        ? List.of(new Requirement("talk", dec(String.valueOf(random.nextInt(5))), dec("1")))
                        : List.of(),
                Map.of("accounts", new BigDecimal(random.nextInt(20)).movePointLeft(1)),
                orNull(() -> "m" + random.nextInt(members)),
                null,
                random.nextInt(4) == 0 ? new Pin(null, null, null) : null,
                Validity.ALWAYS);
    }

    /** Four times of five the value. */
    private <T> T orNull(Supplier<T> value) {
        return random.nextInt(5) == 0 ? null : value.get();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
