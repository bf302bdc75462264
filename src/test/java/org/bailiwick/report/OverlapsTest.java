package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Team;
import org.bailiwick.model.Validity;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private final Pairs pairs = Pairs.of(PeriodView.of(new Problem(
            new Team("t", "T"),
            YearMonth.of(2026, 12),
            Settings.DEFAULT,
            List.of(),
            List.of(new Role("sales", "Sales", false, List.of())),
            List.of(),
            List.of(segment("north", null), segment("city", "north"), segment("shop", "city")),
            List.of(new Stage("lead", "Lead", 1, null, null, List.of())),
            List.of(member("ana"), member("ben")),
            List.of(),
            List.of(duty("wide", "north"), duty("narrow", "shop")),
            List.of())));

    private List<String> overlaps(int... memberOfDuty) {
        return new Overlaps(new Allocation(pairs, memberOfDuty, Wording.of(Language.ENGLISH, "report"))).all();
    }

    @Test
    void twoPeopleForTheSameCustomersAreNamed() {
        assertThat(overlaps(0, 1)).containsExactly("Sales, shop, Lead (ben) lies within Sales, north, Lead (ana)");
    }

    @Test
    void onePersonForBothIsNoOverlap() {
        assertThat(overlaps(0, 0)).isEmpty();
    }

    @Test
    void anOpenDutyOverlapsNothing() {
        assertThat(overlaps(0, PeriodView.NOBODY)).isEmpty();
        assertThat(overlaps(PeriodView.NOBODY, 1)).isEmpty();
    }

    private static Segment segment(String id, String parent) {
        return new Segment(id, id, SegmentKind.TERRITORY, parent, null, BigDecimal.ZERO, List.of(), List.of());
    }

    private static Member member(String id) {
        return new Member(
                id,
                id,
                BigDecimal.TEN,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                false,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                Map.of(),
                Validity.ALWAYS,
                null,
                List.of(),
                List.of());
    }

    private static Duty duty(String id, String segment) {
        return new Duty(
                id,
                "sales",
                segment,
                "lead",
                1,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Validity.ALWAYS);
    }
}
