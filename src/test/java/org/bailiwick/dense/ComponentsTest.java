package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.Merged;
import org.bailiwick.testing.RandomProblems;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final int PROBLEMS = 300;

    private static Compiled compiled(Problem problem) {
        return Compiled.of(Pairs.of(PeriodView.of(problem)));
    }

    private static Problem random(long seed, int count) {
        List<Problem> problems = IntStream.range(0, count)
                .mapToObj(i -> RandomProblems.of(1000L * i + seed))
                .toList();
        return count == 1 ? problems.get(0) : Merged.apart(problems);
    }

    private static State built(Compiled problem, int[] start) {
        State state = new State(problem);
        Construction construction = new Construction(state);
        construction.repair(start);
        construction.fill();
        return state;
    }

    @Test
    void aPlanIsBuiltAndWorthTheSameInPartsAsInTheWhole() {
        int parts = 0;
        int split = 0;
        for (long seed = 1; seed <= PROBLEMS; seed++) {
            Problem problem = random(seed, 1 + (int) (seed % 3));
            assertThat(ProblemCheck.findings(problem)).noneMatch(Finding::isError);
            Components components = Components.of(compiled(problem));
            int[] start = RandomProblems.plan(PeriodView.of(problem), seed);
            long soft = components.idleSoft;
            long open = components.idleOpenMinutes;
            List<int[]> plans = new ArrayList<>();
            for (Part part : components.parts) {
                State state = built(part.problem, part.cut(start));
                soft += state.soft();
                open += state.open();
                plans.add(state.memberOf());
            }
            State whole = built(components.whole, start);
            assertThat(components.join(plans)).as("plan of seed %d", seed).isEqualTo(whole.memberOf());
            assertThat(soft).as("soft points of seed %d", seed).isEqualTo(whole.soft());
            assertThat(open).as("open minutes of seed %d", seed).isEqualTo(whole.open());
            split += components.parts.size() > 1 ? 1 : 0;
            parts += components.parts.size();
        }
        assertThat(split).as("problems that fall apart").isGreaterThan(PROBLEMS / 2);
        assertThat(parts).as("parts in all").isGreaterThan(2 * PROBLEMS);
    }

    @Test
    void generatedTeamsInOneProblemAreItsParts() {
        List<Problem> teams = List.of(TeamGenerator.generate(8, 40, 1), TeamGenerator.generate(10, 60, 2));
        Components components = Components.of(compiled(Merged.of(teams)));
        assertThat(components.parts).extracting(part -> part.problem.duties()).containsExactly(40, 60);
        assertThat(components.parts).extracting(part -> part.problem.members()).containsExactly(8, 10);
    }

    @Test
    void aProblemThatDoesNotFallApartIsItsOwnPart() {
        Compiled team = compiled(TeamGenerator.generate(8, 40, 1));
        assertThat(Components.of(team).parts)
                .singleElement()
                .extracting(part -> part.problem)
                .isSameAs(team);
    }

    /** Two members who have no candidate duty in common: one for place x and stage p, one for y and q. */
    private static int parts(String role, String settings, String duties) {
        return Components.of(Compiled.of(Scoring.of("'roles': [{'id': 'r'%s}], 'settings': {%s}, 'duties': [%s],"
                                        .formatted(role, settings, duties)
                                + "'segments': [{'id': 'x', 'neighbors': ['y']}, {'id': 'y'}],"
                                + "'stages': [{'id': 'p', 'order': 1}, {'id': 'q', 'order': 2}],"
                                + "'members': [{'id': 'a', 'capacityHours': 9, 'cannot': [{'segment': 'y'}, {'stage': 'q'}]},"
                                + "{'id': 'b', 'capacityHours': 9, 'cannot': [{'segment': 'x', 'stage': 'p'}]}]")
                        .pairs()))
                .parts
                .size();
    }

    private static final String ACROSS_A_BORDER =
            "{'id': 'd', 'role': 'r', 'segment': 'x', 'stage': 'p', 'hours': 1}, {'id': 'e', 'role': 'r', 'segment': 'y', 'stage': 'p', 'hours': 1}";
    private static final String IN_ONE_PLACE =
            "{'id': 'd', 'role': 'r', 'segment': 'x', 'stage': 'p', 'hours': 1}, {'id': 'e', 'role': 'r', 'segment': 'x', 'stage': 'q', 'hours': 1}";

    @Test
    void aBorderThatCostsJoinsItsTwoSides() {
        assertThat(parts("", "'borderMinutes': 0", ACROSS_A_BORDER)).isEqualTo(2);
        assertThat(parts("", "'borderMinutes': 30", ACROSS_A_BORDER)).isEqualTo(1);
    }

    @Test
    void aSingleOwnerJoinsWhatOneMemberMustHold() {
        assertThat(parts("", "'handoverMinutes': 0", IN_ONE_PLACE)).isEqualTo(2);
        assertThat(parts(", 'singleOwner': true", "'handoverMinutes': 0", IN_ONE_PLACE))
                .isEqualTo(1);
    }

    @Test
    void aDisruptionBudgetCouplesEverything() {
        assertThat(parts(
                        "",
                        "'handoverMinutes': 0, 'disruptionBudget': {'measure': 'hours', 'fraction': 0.5}",
                        IN_ONE_PLACE))
                .isEqualTo(1);
    }
}
