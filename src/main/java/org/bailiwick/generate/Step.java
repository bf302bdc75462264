package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Stage;

/** The five steps of the funnel, with a usual conversion in hundredths. */
enum Step {
    LEAD("lead", "Lead generation", 28, "prospecting"),
    QUALIFY("qualify", "Qualification", 45, "product-knowledge"),
    PROPOSE("propose", "Proposal", 52, "presentation"),
    CLOSE("close", "Closing", 36, "negotiation"),
    GROW("grow", "Growth and renewal", 80, "relationship");

    private final String id;
    private final String label;
    private final int conversion;
    private final String skill;

    Step(String id, String label, int conversion, String skill) {
        this.id = id;
        this.label = label;
        this.conversion = conversion;
        this.skill = skill;
    }

    String id() {
        return id;
    }

    /** A funnel with one or two leaks: steps whose measured conversion is far below the target. */
    static List<Stage> funnel(Dice dice) {
        List<Step> leaks = dice.pick(List.of(LEAD, QUALIFY, PROPOSE, CLOSE), 1 + dice.below(2));
        List<Stage> stages = new ArrayList<>();
        for (Step step : values()) {
            int measured = step.conversion + dice.from(-4, 4);
            int target = leaks.contains(step) ? measured * dice.from(135, 180) / 100 : measured + dice.from(-1, 4);
            stages.add(new Stage(
                    step.id,
                    step.label,
                    stages.size() + 1,
                    Figures.hundredths(measured),
                    Figures.hundredths(Math.min(target, 98)),
                    List.of(new Requirement(step.skill, BigDecimal.ZERO, BigDecimal.ONE))));
        }
        return stages;
    }
}
