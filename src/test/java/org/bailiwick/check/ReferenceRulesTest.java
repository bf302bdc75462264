package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceRulesTest {

    private static final List<Requirement> GHOST_SKILL = List.of(new Requirement("ghost", dec("0"), dec("1")));

    private static Arguments spoilt(String finding, Consumer<Draft> spoil) {
        return Arguments.of(finding, spoil);
    }

    static Stream<Arguments> unknownIds() {
        return Stream.of(
                spoilt("unknownSkill /roles/1/skills/0/skill", d -> change(d.roles, 1, "skills", GHOST_SKILL)),
                spoilt("unknownSkill /segments/1/skills/0/skill", d -> change(d.segments, 1, "skills", GHOST_SKILL)),
                spoilt("unknownSkill /stages/1/skills/0/skill", d -> change(d.stages, 1, "skills", GHOST_SKILL)),
                spoilt("unknownSkill /duties/1/skills/0/skill", d -> change(d.duties, 1, "skills", GHOST_SKILL)),
                spoilt(
                        "unknownSkill /members/0/skills/ghost",
                        d -> change(d.members, 0, "skills", Map.of("ghost", dec("1"), "talk", dec("4")))),
                spoilt(
                        "unknownRole /members/0/roles/1",
                        d -> change(d.members, 0, "roles", List.of("hunter", "ghost"))),
                spoilt(
                        "unknownRole /members/0/cannot/0/role",
                        d -> change(d.members, 0, "cannot", List.of(new DutyPattern("ghost", null, null)))),
                spoilt(
                        "unknownSegment /members/0/cannot/0/segment",
                        d -> change(d.members, 0, "cannot", List.of(new DutyPattern(null, "ghost", null)))),
                spoilt(
                        "unknownStage /members/0/prefers/0/stage",
                        d -> change(
                                d.members,
                                0,
                                "prefers",
                                List.of(new Preference(new DutyPattern(null, null, "ghost"), dec("1"))))),
                spoilt("unknownSegment /segments/1/parent", d -> change(d.segments, 1, "parent", "ghost")),
                spoilt(
                        "unknownSegment /segments/1/neighbors/0",
                        d -> change(d.segments, 1, "neighbors", List.of("ghost"))),
                spoilt(
                        "unknownRole /conflicts/0/roles/1",
                        d -> d.conflicts.add(new Conflict(List.of("hunter", "ghost"), ConflictScope.SEGMENT))),
                spoilt("unknownRole /coverage/0/role", d -> d.coverage.add(Draft.rule("ghost", "acme", "lead"))),
                spoilt(
                        "unknownSegment /coverage/0/segments/0",
                        d -> d.coverage.add(Draft.rule("hunter", "ghost", "lead"))),
                spoilt(
                        "unknownSegment /coverage/0/segments/0",
                        d -> d.coverage.add(Draft.rule("hunter", "ghost/*", "lead"))),
                spoilt("unknownStage /coverage/0/stages/0", d -> d.coverage.add(Draft.rule("hunter", "acme", "ghost"))),
                spoilt("unknownRole /duties/1/role", d -> change(d.duties, 1, "role", "ghost")),
                spoilt("unknownSegment /duties/1/segment", d -> change(d.duties, 1, "segment", "ghost")),
                spoilt("unknownStage /duties/1/stage", d -> change(d.duties, 1, "stage", "ghost")),
                spoilt("unknownRole /goals/0/roles/0", d -> change(d.goals, 0, "roles", List.of("ghost"))),
                spoilt("unknownStage /goals/0/stages/0", d -> change(d.goals, 0, "stages", List.of("ghost"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknownIds")
    void anUnknownIdIsAnErrorAtItsPlace(String finding, Consumer<Draft> spoil) {
        Draft draft = new Draft();
        spoil.accept(draft);
        assertThat(draft.shortFindings()).contains("ERROR " + finding);
    }

    @Test
    void theNearestKnownIdIsNamed() {
        Draft draft = new Draft();
        change(draft.duties, 1, "role", "huntre");
        assertThat(draft.findings().get(0).message())
                .isEqualTo("role (huntre) of duty (d1) is not a declared role. Maybe (hunter) was meant.");
    }

    @Test
    void aKnownIdInAnotherFormIsNamedWithTheDifference() {
        Draft draft = new Draft();
        change(draft.duties, 1, "role", "Hunter\u200B");
        assertThat(draft.findings().get(0).message())
                .endsWith("Maybe (hunter) was meant, which differs only in case, spaces or Unicode form.");
    }

    @Test
    void whereNothingIsNearTheKnownIdsAreListed() {
        Draft draft = new Draft();
        change(draft.duties, 1, "role", "after-sales");
        assertThat(draft.findings().get(0).message()).endsWith("Maybe one of these was meant: hunter, closer.");
    }

    @Test
    void allHoldersWhoLeftAreOneWarning() {
        Draft draft = new Draft();
        change(draft.duties, 0, "holder", "otto");
        change(draft.duties, 1, "holder", "mia");
        change(draft.duties, 2, "holder", "otto");
        assertThat(draft.shortFindings()).containsExactly("WARNING unknownHolder /duties/0/holder");
        assertThat(draft.findings().get(0).message()).contains("3 duties", ": otto, mia.");
    }

    @Test
    void aMistypedHolderIsAWarningThatNamesWhoWasMeant() {
        Draft draft = new Draft();
        change(draft.duties, 0, "holder", "otto");
        change(draft.duties, 1, "holder", "Ana");
        change(draft.duties, 2, "holder", "lii");
        assertThat(draft.findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.endsWith("Maybe (ana) was meant."))
                .anyMatch(message -> message.endsWith("Maybe (li) was meant."))
                .hasSize(3);
    }

    @Test
    void aManagerNeedNotBeInTheTeam() {
        Draft draft = new Draft();
        change(draft.members, 0, "manager", "chen-jun");
        assertThat(draft.findings()).isEmpty();
    }
}
