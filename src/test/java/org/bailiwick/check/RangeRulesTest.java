package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;
import static org.bailiwick.check.Draft.with;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Location;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RangeRulesTest {

    @Test
    void aSoundProblemHasNoFindings() {
        assertThat(new Draft().findings()).isEmpty();
    }

    private static Arguments spoilt(String pointer, Consumer<Draft> spoil) {
        return Arguments.of(pointer, spoil);
    }

    private static Arguments setting(String field, String value) {
        return spoilt("/settings/" + field, draft -> draft.settings = with(draft.settings, field, dec(value)));
    }

    private static Arguments member(String field, Object value) {
        return spoilt("/members/1/" + field, draft -> change(draft.members, 1, field, value));
    }

    private static Arguments duty(String field, Object value) {
        return spoilt("/duties/2/" + field, draft -> change(draft.duties, 2, field, value));
    }

    private static Arguments rule(String field, Object value) {
        return spoilt("/coverage/0/" + field, draft -> {
            draft.coverage.add(Draft.rule("closer", "beta", "close"));
            change(draft.coverage, 0, field, value);
        });
    }

    private static Arguments balance(String field, Object value) {
        return spoilt("/settings/balances/0/" + field, draft -> {
            Balance balance = new Balance("accounts", dec("1"), null, null);
            draft.settings = with(draft.settings, "balances", List.of(with(balance, field, value)));
        });
    }

    static Stream<Arguments> numbersOutOfRange() {
        return Stream.of(
                setting("tolerance", "-1"),
                setting("outerLimit", "9.9"),
                setting("stickiness", "1.01"),
                setting("segmentSwitchMinutes", "-1"),
                setting("roleSwitchMinutes", "-0.5"),
                setting("roadFactor", "0.99"),
                setting("travelSpeedKmh", "0"),
                setting("borderMinutes", "-1"),
                setting("handoverMinutes", "-1"),
                spoilt(
                        "/settings/weights/skillFit",
                        draft -> draft.settings =
                                with(draft.settings, "weights", Map.of(ConstraintId.SKILL_FIT, dec("-0.1")))),
                balance("weight", dec("-1")),
                balance("tolerance", dec("-1")),
                balance("outerLimit", dec("5")),
                spoilt(
                        "/settings/disruptionBudget/fraction",
                        draft -> draft.settings =
                                with(draft.settings, "disruptionBudget", new DisruptionBudget("goal", dec("10")))),
                spoilt(
                        "/roles/0/skills/0/min",
                        draft ->
                                change(draft.roles, 0, "skills", List.of(new Requirement("talk", dec("6"), dec("1"))))),
                spoilt(
                        "/stages/0/skills/0/weight",
                        draft -> change(
                                draft.stages, 0, "skills", List.of(new Requirement("talk", dec("1"), dec("-1"))))),
                spoilt("/segments/1/potential", draft -> change(draft.segments, 1, "potential", dec("-1"))),
                spoilt(
                        "/segments/1/location/lat",
                        draft -> change(draft.segments, 1, "location", new Location(dec("121.4"), dec("31.2")))),
                spoilt(
                        "/members/0/home/lon",
                        draft -> change(draft.members, 0, "home", new Location(dec("31.2"), dec("181")))),
                spoilt("/stages/0/conversion", draft -> change(draft.stages, 0, "conversion", dec("31"))),
                spoilt("/stages/0/target", draft -> change(draft.stages, 0, "target", dec("-0.1"))),
                member("capacityHours", dec("-1")),
                member("availability", dec("1.1")),
                member("goalShare", dec("-1")),
                member("ramp", dec("50")),
                member("maxRoles", -1),
                member("maxSegments", -2),
                spoilt(
                        "/members/1/maxMeasures/accounts",
                        draft -> change(draft.members, 1, "maxMeasures", Map.of("accounts", dec("-1")))),
                spoilt(
                        "/members/1/skills/talk",
                        draft -> change(draft.members, 1, "skills", Map.of("talk", dec("5.1")))),
                spoilt(
                        "/members/1/prefers/0/score",
                        draft -> change(
                                draft.members,
                                1,
                                "prefers",
                                List.of(new Preference(new DutyPattern("hunter", null, null), dec("3"))))),
                rule("seats", 0),
                rule("seats", 101),
                rule("hours", dec("0")),
                rule("goalShareOfPotential", dec("-1")),
                rule("visits", dec("-1")),
                rule("priority", 11),
                duty("seat", 0),
                duty("hours", dec("0")),
                duty("goal", dec("-1")),
                duty("visits", dec("-1")),
                duty("priority", 0),
                duty("stickiness", dec("2")),
                spoilt(
                        "/duties/2/measures/accounts",
                        draft -> change(draft.duties, 2, "measures", Map.of("accounts", dec("-1")))),
                spoilt("/goals/0/amount", draft -> change(draft.goals, 0, "amount", dec("-1"))),
                spoilt("/goals/0/amount", draft -> change(draft.goals, 0, "amount", dec("1.5"))),
                spoilt("/goals/0/decimals", draft -> change(draft.goals, 0, "decimals", 10)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbersOutOfRange")
    void aNumberOutOfItsRangeIsAnErrorAtItsPlace(String pointer, Consumer<Draft> spoil) {
        Draft draft = new Draft();
        spoil.accept(draft);
        assertThat(draft.shortFindings()).contains("ERROR outOfRange " + pointer);
    }

    static Stream<Arguments> numbersAtTheEdge() {
        return Stream.of(
                setting("tolerance", "0"),
                setting("outerLimit", "10"),
                setting("stickiness", "1"),
                setting("roadFactor", "1"),
                setting("borderMinutes", "0"),
                member("availability", dec("1")),
                member("ramp", dec("0.5")),
                duty("priority", 10),
                duty("visits", dec("0")),
                rule("goalShareOfPotential", dec("0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbersAtTheEdge")
    void aNumberAtTheEdgeOfItsRangeIsFine(String pointer, Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void theMessageNamesTheRowTheValueTheRuleAndAMend() {
        Draft draft = new Draft();
        change(draft.members, 1, "capacityHours", dec("-1"));
        assertThat(draft.findings().get(0).message())
                .isEqualTo("capacityHours (-1) of member (li) must not be negative."
                        + " Maybe the column holds a change instead of a total.");
    }

    @Test
    void swappedCoordinatesAreRecognised() {
        Draft draft = new Draft();
        change(draft.segments, 1, "location", new Location(dec("121.4"), dec("31.2")));
        assertThat(draft.findings().get(0).message()).endsWith("Maybe lat and lon are swapped.");
    }

    @Test
    void aLimitOfZeroIsAWarning() {
        Draft draft = new Draft();
        change(draft.members, 1, "maxRoles", 0);
        assertThat(draft.shortFindings()).contains("WARNING zeroLimit /members/1/maxRoles");
    }

    @Test
    void keysAreEscapedInPointers() {
        Draft draft = new Draft();
        change(draft.members, 1, "maxMeasures", Map.of("a/b~c", dec("-1")));
        assertThat(draft.shortFindings()).contains("ERROR outOfRange /members/1/maxMeasures/a~1b~0c");
    }
}
