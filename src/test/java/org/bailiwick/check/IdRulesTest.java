package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import org.bailiwick.model.Skill;
import org.bailiwick.model.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdRulesTest {

    private final Draft draft = new Draft();

    @Test
    void anEmptyIdIsAnError() {
        draft.skills.add(new Skill("", "Nothing"));
        assertThat(draft.shortFindings()).containsExactly("ERROR emptyId /skills/2/id");
    }

    @Test
    void anEmptyTeamIdIsAnError() {
        draft.team = new Team(" ", "East");
        assertThat(draft.shortFindings()).containsExactly("ERROR emptyId /team/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a|b", "a*b", "a=b", "a>b", "a:b", "a\nb"})
    void aSignOfTheNotationInAnIdIsAnError(String id) {
        draft.skills.add(new Skill(id, "Signs"));
        assertThat(draft.shortFindings()).containsExactly("ERROR forbiddenCharacter /skills/2/id");
    }

    @Test
    void aDutyIdMayHaveSlashes() {
        change(draft.duties, 0, "id", "hunter/acme/lead");
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void aSpaceAroundAnIdIsAnErrorThatShowsIt() {
        draft.skills.add(new Skill("tax\u00A0", "Tax"));
        draft.skills.add(new Skill("law ", "Law"));
        assertThat(draft.shortFindings())
                .containsExactly("ERROR spaceAround /skills/2/id", "ERROR spaceAround /skills/3/id");
        assertThat(draft.findings().get(1).message()).contains("(law\\u0020)");
    }

    @Test
    void anInvisibleCharacterInAnIdIsAWarningThatShowsIt() {
        draft.skills.add(new Skill("ta\u200Bx", "Tax"));
        assertThat(draft.shortFindings()).containsExactly("WARNING invisibleCharacter /skills/2/id");
        assertThat(draft.findings().get(0).message()).contains("(ta\\u200Bx)");
    }

    @Test
    void aDoubledIdIsAnErrorThatNamesBothRows() {
        draft.skills.add(new Skill("finance", "Once more"));
        assertThat(draft.shortFindings()).containsExactly("ERROR doubledId /skills/2/id");
        assertThat(draft.findings().get(0).message()).contains("skill number 3", "skill number 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cafe\u0301", "Ｃafé", "Ca\u200Dfé", "Ca\u00ADfé"})
    void mixedUnicodeFormsOfOneIdAreAnError(String other) {
        draft.skills.add(new Skill("Café", "Coffee"));
        draft.skills.add(new Skill(other, "Coffee"));
        assertThat(draft.shortFindings()).contains("ERROR mixedForms /skills/3/id");
    }

    @Test
    void idsThatDifferOnlyByCaseAreAWarning() {
        draft.skills.add(new Skill("FINANCE", "Finance"));
        assertThat(draft.shortFindings()).containsExactly("WARNING mixedCase /skills/2/id");
    }

    @Test
    void idsOfDifferentListsMayBeEqual() {
        draft.skills.add(new Skill("hunter", "Hunting"));
        assertThat(draft.findings()).isEmpty();
    }
}
