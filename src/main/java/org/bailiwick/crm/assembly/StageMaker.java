package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.FunnelStage;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.crm.funnel.StageFigures;
import org.bailiwick.crm.mapping.SkillRules;
import org.bailiwick.crm.names.Slug;
import org.bailiwick.crm.skills.InferredSkill;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Stage;

/** The stages with their measured conversion: of the deals that left a stage, the part that went on, or was won. */
final class StageMaker {
    private static final int DECIMALS = 4;

    private final List<Stage> stages = new ArrayList<>();

    StageMaker(CrmData data, List<InferredSkill> skills, DerivationLog log) {
        Map<String, String> skillByStage = new HashMap<>();
        skills.stream()
                .filter(skill -> skill.kind().equals(SkillRules.STAGE))
                .forEach(skill -> skillByStage.put(skill.value(), skill.id()));
        List<StageFigures> measured = FunnelAnalysis.overall(data).stages();
        List<String> ids = ids(data);
        for (int stage = 0; stage < measured.size(); stage++) {
            FunnelStage named = data.stages().get(stage);
            String id = ids.get(stage);
            Rate rate = measured.get(stage).conversion();
            BigDecimal conversion = rate.isKnown()
                    ? BigDecimal.valueOf(rate.hits())
                            .divide(BigDecimal.valueOf(rate.of()), DECIMALS, RoundingMode.HALF_UP)
                    : null;
            String skill = skillByStage.get(named.name());
            List<Requirement> asked =
                    skill == null ? List.of() : List.of(new Requirement(skill, BigDecimal.ZERO, BigDecimal.ONE));
            stages.add(new Stage(id, named.name(), stage + 1, conversion, named.target(), asked));
            if (conversion != null) {
                log.derive(
                        "stage",
                        id,
                        "conversion",
                        conversion,
                        "advancedOverLeft",
                        "%d went on of %d that left".formatted(rate.hits(), rate.of()));
            }
        }
    }

    /** The ids of an export's stages, in their order. */
    static List<String> ids(CrmData data) {
        Slug slugs = new Slug();
        return data.stages().stream().map(stage -> slugs.next("", stage.name())).toList();
    }

    List<Stage> stages() {
        return stages;
    }

    List<String> ids() {
        return stages.stream().map(Stage::id).toList();
    }
}
