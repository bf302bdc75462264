package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.load.Note;
import org.bailiwick.crm.mapping.HourRules;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.StageRule;
import org.bailiwick.crm.values.AccountValue;
import org.jspecify.annotations.Nullable;

/**
 * The hours of every piece of work: what its deals take, plus the visits that its accounts' value class promises.
 *
 * <p>Where the mapping states no hours for a deal, a deal takes the same time in every stage: as much as makes all work together fill
 * the stated part of the team's capacity, for today's team does today's work.
 */
final class Workload {
    private static final int DECIMALS = 2;

    private final Mapping mapping;
    private final Volumes volumes;
    private final DerivationLog log;
    private final List<StageRule> stageRules;
    private final Map<Slot, Hours> bySlot = new HashMap<>();

    /**
     * What a piece of work takes.
     *
     * @param hours hours a month, above 0
     * @param visits visits a month, at least 0
     * @param inputs how the hours came about
     */
    record Hours(BigDecimal hours, BigDecimal visits, String inputs) {}

    /**
     * Works the hours out.
     *
     * @param slots all pieces of work
     * @param values the value of each account; empty where no visits are promised
     * @param capacity the hours a month of the whole team
     */
    Workload(
            Mapping mapping,
            Volumes volumes,
            Segmentation segments,
            List<Slot> slots,
            Map<Integer, AccountValue> values,
            BigDecimal capacity,
            DerivationLog log) {
        this.mapping = mapping;
        this.volumes = volumes;
        this.log = log;
        stageRules = mapping.stages().stream()
                .filter(rule -> rule.outcome() == Outcome.OPEN)
                .toList();
        Map<Slot, Visits> visits = visits(slots, segments, values);
        BigDecimal visitHours = visits.values().stream().map(Visits::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        @Nullable
        BigDecimal perDeal = perDeal(slots, capacity.multiply(mapping.hours().utilisation()), visitHours);
        BigDecimal even = capacity.multiply(mapping.hours().utilisation())
                .divide(BigDecimal.valueOf(Math.max(1, slots.size())), DECIMALS, RoundingMode.HALF_UP);
        boolean nothingToGoBy = perDeal == null && visitHours.signum() == 0 && !isStated();
        if (nothingToGoBy) {
            log.note(
                    Note.Kind.ASSUMED,
                    "evenHours",
                    slots.size(),
                    "there are neither deals nor visits to go by: every duty has the same hours, %s, which fill %s of the team's capacity"
                            .formatted(
                                    even.toPlainString(),
                                    mapping.hours().utilisation().toPlainString()));
        }
        for (Slot slot : slots) {
            bySlot.put(
                    slot,
                    nothingToGoBy
                            ? new Hours(even.max(mapping.hours().leastHours()), BigDecimal.ZERO, "even share")
                            : hours(slot, perDeal, visits.get(slot)));
        }
    }

    Hours of(Slot slot) {
        Hours hours = bySlot.get(slot);
        if (hours == null) {
            throw new IllegalArgumentException("The slot (%s) has no hours. Maybe it came later.".formatted(slot));
        }
        return hours;
    }

    /** The visits to an account in a month, all of them in one of its pieces of work. */
    private record Visits(BigDecimal visits, BigDecimal hours, AccountValue value) {}

    private static Map<Slot, Visits> visits(
            List<Slot> slots, Segmentation segments, Map<Integer, AccountValue> values) {
        Map<Slot, Visits> visits = new HashMap<>();
        Map<Integer, Slot> lastOfSegment = new HashMap<>();
        slots.forEach(slot -> lastOfSegment.put(slot.segment(), slot));
        lastOfSegment.forEach((segment, slot) -> {
            AccountValue value = values.get(segments.cuts().get(segment).account());
            if (value != null && value.valueClass().visits().signum() > 0) {
                BigDecimal count = value.valueClass().visits();
                visits.put(
                        slot,
                        new Visits(count, count.multiply(value.valueClass().visitHours()), value));
            }
        });
        return visits;
    }

    private boolean isStated() {
        return mapping.stages().stream().anyMatch(rule -> rule.hours() != null);
    }

    /** Hours that a deal takes in a stage for which none are stated; null where there are no such deals. */
    private @Nullable BigDecimal perDeal(List<Slot> slots, BigDecimal wanted, BigDecimal visitHours) {
        BigDecimal stated = visitHours;
        BigDecimal unstated = BigDecimal.ZERO;
        for (Slot slot : slots) {
            BigDecimal hours = statedHours(slot.stage());
            if (hours == null) {
                unstated = unstated.add(monthly(slot));
            } else {
                stated = stated.add(hours.multiply(monthly(slot)));
            }
        }
        if (unstated.signum() == 0) {
            return null;
        }
        BigDecimal left = wanted.subtract(stated).max(BigDecimal.ZERO);
        BigDecimal perDeal = left.divide(unstated, 6, RoundingMode.HALF_UP);
        log.note(
                Note.Kind.DERIVED,
                "hoursPerDeal",
                1,
                "a deal takes %s h in each stage: %s h (%s of the team's capacity, less %s h stated) over %s deals and stages a month"
                        .formatted(
                                plain(perDeal),
                                plain(left),
                                plain(mapping.hours().utilisation()),
                                plain(stated),
                                plain(unstated)));
        return perDeal;
    }

    private @Nullable BigDecimal statedHours(int stage) {
        return stage < 0 ? null : stageRules.get(stage).hours();
    }

    private BigDecimal monthly(Slot slot) {
        return BigDecimal.valueOf(volumes.deals(slot.segment(), slot.stage()))
                .divide(BigDecimal.valueOf(volumes.months()), 6, RoundingMode.HALF_UP);
    }

    private Hours hours(Slot slot, @Nullable BigDecimal perDeal, @Nullable Visits visits) {
        BigDecimal stated = statedHours(slot.stage());
        BigDecimal each = stated != null ? stated : perDeal == null ? BigDecimal.ZERO : perDeal;
        BigDecimal ofDeals = each.multiply(monthly(slot));
        BigDecimal sum =
                (visits == null ? ofDeals : ofDeals.add(visits.hours())).setScale(DECIMALS, RoundingMode.HALF_UP);
        HourRules rules = mapping.hours();
        String inputs = "%d deals in %s · %s h%s"
                .formatted(
                        volumes.deals(slot.segment(), slot.stage()),
                        volumes.window(),
                        plain(each),
                        stated == null ? "" : " stated");
        if (visits != null) {
            inputs += "; class %s: %s visits · %s h (%s)"
                    .formatted(
                            visits.value().valueClass().name(),
                            plain(visits.visits()),
                            plain(visits.value().valueClass().visitHours()),
                            visits.value().rule());
        }
        if (sum.compareTo(rules.leastHours()) < 0) {
            inputs += "; at least %s h".formatted(plain(rules.leastHours()));
        }
        return new Hours(sum.max(rules.leastHours()), visits == null ? BigDecimal.ZERO : visits.visits(), inputs);
    }

    private static String plain(BigDecimal value) {
        return value.setScale(Math.min(value.scale(), DECIMALS), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
