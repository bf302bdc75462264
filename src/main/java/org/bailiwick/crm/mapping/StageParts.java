package org.bailiwick.crm.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.io.DocumentNode;
import org.jspecify.annotations.Nullable;

/** The stages of a mapping file, and what names them elsewhere in it. */
final class StageParts {
    static final Map<String, Outcome> OUTCOMES = outcomes();

    private final List<StageRule> rules = new ArrayList<>();
    private final Map<String, Outcome> known = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    StageParts(DocumentNode node) {
        for (DocumentNode item : node.items()) {
            StageRule rule = item.isMap() ? rule(item) : named(item);
            if (rule == null) {
                continue;
            }
            if (known.putIfAbsent(folded(rule.name()), rule.outcome()) != null) {
                item.report(
                        "duplicateId",
                        "the stage (%s) stands in stages twice, and must once. Maybe one differs in case or spaces only."
                                .formatted(rule.name()));
            }
            if (rule.outcome() == Outcome.OPEN) {
                open.add(rule.name());
            }
            rules.add(rule);
        }
    }

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put("open", Outcome.OPEN);
        outcomes.put("won", Outcome.WON);
        outcomes.put("lost", Outcome.LOST);
        return outcomes;
    }

    List<StageRule> rules() {
        return rules;
    }

    /** Reports a text that is no open stage. */
    void requireStage(DocumentNode node) {
        String text = node.text();
        if (text != null) {
            requireStage(node, text);
        }
    }

    /** Reports a name of or at a node that is no open stage. */
    void requireStage(DocumentNode node, String name) {
        if (known.get(folded(name)) != Outcome.OPEN) {
            node.report(
                    "unknownStage",
                    "the stage (%s) must be one of stages that is open. Maybe one of these was meant: %s."
                            .formatted(name, String.join(", ", open)));
        }
    }

    private static @Nullable StageRule named(DocumentNode item) {
        String name = item.text();
        return name == null ? null : new StageRule(name, Outcome.OPEN, null, null);
    }

    private static @Nullable StageRule rule(DocumentNode item) {
        item.only(List.of("name", "outcome", "target", "hours"));
        item.require("name", "Maybe the value of the stage column was forgotten.");
        Outcome said = item.child("outcome").oneOf(OUTCOMES);
        Outcome outcome = said == null ? Outcome.OPEN : said;
        BigDecimal target = item.child("target").number("from 0 to 1", RuleParts::isPart, RuleParts.PERCENT);
        BigDecimal hours = item.child("hours").number("above 0", value -> value.signum() > 0, RuleParts.LEAVE_OUT);
        for (String key : List.of("target", "hours")) {
            if (outcome != Outcome.OPEN && item.has(key)) {
                item.child(key)
                        .report("notForOutcome", "%s is for open stages only. %s".formatted(key, RuleParts.LEAVE_OUT));
            }
        }
        String name = item.text("name");
        return name == null ? null : new StageRule(name, outcome, target, hours);
    }

    /** Case and spaces tell no stages apart. */
    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
