package org.bailiwick.crm.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.FunnelStage;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.JoinKind;
import org.bailiwick.crm.mapping.StageRule;

/** What the values of stage columns mean. */
final class StageNames {
    private final List<StageRule> rules;
    private final List<FunnelStage> stages = new ArrayList<>();
    private final int[] stageOfRule;
    private final Names names;

    StageNames(Export export) {
        rules = export.mapping().stages();
        stageOfRule = new int[rules.size()];
        for (int rule = 0; rule < rules.size(); rule++) {
            StageRule stated = rules.get(rule);
            boolean isStage = stated.outcome() == Outcome.OPEN;
            stageOfRule[rule] = isStage ? stages.size() : Deals.NONE;
            if (isStage) {
                stages.add(new FunnelStage(stated.name(), stated.target()));
            }
        }
        names = Names.listed(JoinKind.STAGES, rules, StageRule::name, StageRule::name, export);
    }

    List<FunnelStage> stages() {
        return stages;
    }

    /** The index of the rule for a value. */
    int rule(String value) throws BadCell {
        int rule = names.find(value);
        if (rule == Deals.NONE) {
            throw new BadCell(
                    "unknownStage",
                    "the stage (%s) is none of the mapping's: %s. Maybe it is new: add it to the mapping."
                            .formatted(
                                    Quote.head(value),
                                    rules.stream().map(StageRule::name).collect(Collectors.joining(", "))));
        }
        return rule;
    }

    Outcome outcome(int rule) {
        return rules.get(rule).outcome();
    }

    /** The index of the stage that a rule is about, or {@link Deals#NONE} where it is about an outcome. */
    int stage(int rule) {
        return stageOfRule[rule];
    }

    /** The index of a stage by a value, or {@link Deals#NONE} where the value is blank or says an outcome. */
    int stage(String value) throws BadCell {
        return value.isEmpty() ? Deals.NONE : stageOfRule[rule(value)];
    }

    int last() {
        return stages.size() - 1;
    }
}
