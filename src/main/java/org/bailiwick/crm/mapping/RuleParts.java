package org.bailiwick.crm.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bailiwick.io.DocumentNode;
import org.jspecify.annotations.Nullable;

/** The rules of a mapping file by which a problem is made. */
final class RuleParts {
    static final String PERCENT = "Maybe it is in percent: 90 % is 0.9.";
    static final String LEAVE_OUT = "Maybe leave the field out.";

    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_DAYS = 36_500;
    private static final int MOST_DEALS = 1_000_000;
    private static final List<String> SKILL_KINDS =
            List.of("sector", "product", "series", "size", "region", "country", SkillRules.STAGE);

    private final DocumentNode root;

    RuleParts(DocumentNode root) {
        this.root = root;
    }

    static boolean isPart(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    SegmentRules segments() {
        DocumentNode node = part("segments", List.of("by", "sizes"));
        Map<String, Dimension> known = new LinkedHashMap<>();
        Arrays.stream(Dimension.values()).forEach(dimension -> known.put(dimension.id(), dimension));
        List<Dimension> by = node.has("by") ? choices(node.child("by"), known) : SegmentRules.DEFAULT.by();
        if (node.has("by") && node.child("by").items().isEmpty()) {
            node.child("by")
                    .report("missingField", "by must name what tells segments apart. Maybe [account] was meant.");
        }
        Map<String, BigDecimal> sizes = new LinkedHashMap<>();
        node.child("sizes").entries().forEach((name, value) -> {
            BigDecimal above = sizes.values().stream().reduce((a, b) -> b).orElse(null);
            BigDecimal least = value.number(
                    "at least 0, and above the one before",
                    number -> number.signum() >= 0 && (above == null || number.compareTo(above) > 0),
                    "Maybe the sizes stand in another order: smallest first.");
            sizes.put(name, least == null ? BigDecimal.ZERO : least);
        });
        if (by.contains(Dimension.SIZE)) {
            requireSizes(node.child("by"));
        }
        return new SegmentRules(by, sizes);
    }

    private void requireSizes(DocumentNode by) {
        if (!root.child("segments").has("sizes")) {
            by.report(
                    "missingSizes",
                    "size must have the classes of size in segments, sizes. Maybe sizes: {small: 0, large: 1000} was meant.");
        }
    }

    List<ValueClass> values() {
        List<ValueClass> values = new ArrayList<>();
        for (DocumentNode node : root.child("values").items()) {
            node.entries();
            node.only(List.of("name", "minScore", "visits", "visitHours"));
            node.require("name", "Maybe A, B or C.");
            String name = node.text("name", "");
            if (values.stream().anyMatch(other -> other.name().equals(name))) {
                node.child("name").error("duplicateId", "one that no other class has", "Maybe A, B or C.");
            }
            Integer score = node.child("minScore").whole(3, 15);
            int least = score == null ? 3 : score;
            if (!values.isEmpty() && least >= values.get(values.size() - 1).minScore()) {
                node.report(
                        "notFalling",
                        "minScore (%d) of class %s must be below that of the class before. Maybe the best must be first."
                                .formatted(least, name));
            }
            values.add(new ValueClass(
                    name,
                    least,
                    atLeast(node, "visits", BigDecimal.ZERO, 0),
                    atLeast(node, "visitHours", BigDecimal.ONE, 0)));
        }
        return values;
    }

    HourRules hours() {
        DocumentNode node = part("hours", List.of("capacityHours", "utilisation", "months", "leastHours", "mostPart"));
        HourRules base = HourRules.DEFAULT;
        return new HourRules(
                atLeast(node, "capacityHours", base.capacityHours(), 1),
                positivePart(node, "utilisation", base.utilisation()),
                whole(node, "months", base.months(), 1, MOST_MONTHS),
                atLeast(node, "leastHours", base.leastHours(), 1),
                positivePart(node, "mostPart", base.mostPart()));
    }

    SkillRules skills() {
        DocumentNode node = part("skills", List.of("by", "halfLifeDays", "declaredDeals", "leastDeals"));
        Map<String, String> known = new LinkedHashMap<>();
        SKILL_KINDS.forEach(kind -> known.put(kind, kind));
        SkillRules base = SkillRules.DEFAULT;
        List<String> by = node.has("by") ? choices(node.child("by"), known) : base.by();
        if (by.contains(Dimension.SIZE.id())) {
            requireSizes(node.child("by"));
        }
        return new SkillRules(
                by,
                whole(node, "halfLifeDays", base.halfLifeDays(), 1, MOST_DAYS),
                atLeast(node, "declaredDeals", base.declaredDeals(), 0),
                whole(node, "leastDeals", base.leastDeals(), 1, MOST_DEALS));
    }

    GoalRules goals() {
        DocumentNode node = part("goals", List.of("growth", "months", "decimals", "quotaMonths", "salesMonths"));
        GoalRules base = GoalRules.DEFAULT;
        return new GoalRules(
                atLeast(node, "growth", base.growth(), 1),
                whole(node, "months", base.months(), 1, MOST_MONTHS),
                whole(node, "decimals", base.decimals(), 0, 9),
                node.child("quotaMonths").whole(1, MOST_MONTHS),
                node.child("salesMonths").whole(1, MOST_MONTHS));
    }

    private DocumentNode part(String key, List<String> known) {
        DocumentNode node = root.child(key);
        node.entries();
        node.only(known);
        return node;
    }

    /** What a list chooses of known values; a value that stands in it twice is reported. */
    private static <T> List<T> choices(DocumentNode list, Map<String, T> known) {
        List<T> chosen = new ArrayList<>();
        for (DocumentNode item : list.items()) {
            T choice = item.oneOf(known);
            if (choice != null && chosen.contains(choice)) {
                item.error("duplicateId", "in the list once", "Maybe another one was meant.");
            } else if (choice != null) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    private static BigDecimal positivePart(DocumentNode node, String key, BigDecimal fallback) {
        return number(
                node, key, fallback, "above 0 and at most 1", value -> value.signum() > 0 && isPart(value), PERCENT);
    }

    /** A number of at least 0, or above 0 where the sign must be 1. */
    private static BigDecimal atLeast(DocumentNode node, String key, BigDecimal fallback, int sign) {
        return number(
                node, key, fallback, sign > 0 ? "above 0" : "at least 0", value -> value.signum() >= sign, LEAVE_OUT);
    }

    private static BigDecimal number(
            DocumentNode node,
            String key,
            BigDecimal fallback,
            String rule,
            Predicate<BigDecimal> isMet,
            String maybe) {
        BigDecimal found = node.child(key).number(rule, isMet, maybe);
        return found == null ? fallback : found;
    }

    private static int whole(DocumentNode node, String key, int fallback, int least, int most) {
        @Nullable Integer found = node.child(key).whole(least, most);
        return found == null ? fallback : found;
    }
}
