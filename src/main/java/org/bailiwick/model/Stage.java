package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the sales funnel.
 *
 * @param id unique among the stages
 * @param name the stage's name for people
 * @param order the stage's place in the funnel; lower comes first
 * @param conversion the measured conversion to the next stage, 0..1, or null where unknown
 * @param target the conversion aimed at, 0..1, or null where there is none
 * @param skills what every duty of the stage asks for; may be empty
 */
public record Stage(
        String id,
        String name,
        int order,
        @Nullable BigDecimal conversion,
        @Nullable BigDecimal target,
        List<Requirement> skills) {

    public Stage {
        conversion = Decimals.normalOrNull(conversion);
        target = Decimals.normalOrNull(target);
        skills = List.copyOf(skills);
    }
}
