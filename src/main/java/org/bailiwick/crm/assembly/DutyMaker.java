package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** Turns pieces of work into duties: seats where one person could not do it, goals, holders, skills asked for. */
final class DutyMaker {
    private static final int DECIMALS = 2;

    private final Mapping mapping;
    private final Segmentation segments;
    private final Crew crew;
    private final HolderFinder holders;
    private final ProductMix products;
    private final List<String> stageIds;
    private final DerivationLog log;
    private final List<Duty> duties = new ArrayList<>();
    private long withoutHolder;

    DutyMaker(
            Mapping mapping,
            Segmentation segments,
            Crew crew,
            HolderFinder holders,
            ProductMix products,
            List<String> stageIds,
            DerivationLog log) {
        this.mapping = mapping;
        this.segments = segments;
        this.crew = crew;
        this.holders = holders;
        this.products = products;
        this.stageIds = stageIds;
        this.log = log;
    }

    /**
     * Makes the duties of a piece of work.
     *
     * @param goal what it is to bring in the period, over all its seats
     * @param goalInputs how the goal came about
     */
    void add(Slot slot, Workload.Hours work, BigDecimal goal, String goalInputs) {
        BigDecimal most = crew.medianCapacity().multiply(mapping.hours().mostPart());
        int seats = most.signum() == 0
                ? 1
                : work.hours()
                        .divide(most, 0, RoundingMode.CEILING)
                        .max(BigDecimal.ONE)
                        .intValue();
        BigDecimal divisor = BigDecimal.valueOf(seats);
        BigDecimal hours = work.hours().divide(divisor, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal part = goal.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal visits = work.visits().divide(divisor, DECIMALS, RoundingMode.HALF_UP);
        List<String> now = holders.of(slot.segment(), slot.stage()).stream()
                .filter(person -> crew.has(person, slot.role()))
                .map(crew::id)
                .toList();
        withoutHolder += now.isEmpty() ? 1 : 0;
        Segmentation.Cut cut = segments.cuts().get(slot.segment());
        String stage = slot.stage() < 0 ? null : stageIds.get(slot.stage());
        for (int seat = 1; seat <= seats; seat++) {
            String id = id(slot.role().id(), cut.id(), stage, seat);
            String split = seats == 1 ? "" : "; one of %d seats".formatted(seats);
            log.derive("duty", id, "hours", hours, "workload", work.inputs() + split);
            log.derive("duty", id, "goal", part, "segmentSales", goalInputs + split);
            duties.add(new Duty(
                    id,
                    slot.role().id(),
                    cut.id(),
                    stage,
                    seat,
                    hours,
                    part,
                    visits,
                    1,
                    products.of(slot.segment()),
                    Map.of(),
                    seat <= now.size() ? now.get(seat - 1) : null,
                    null,
                    null,
                    Validity.ALWAYS));
        }
    }

    private static String id(String role, String segment, @Nullable String stage, int seat) {
        String id = stage == null ? role + "/" + segment : role + "/" + segment + "/" + stage;
        return seat == 1 ? id : id + "/" + seat;
    }

    List<Duty> duties() {
        return duties;
    }

    long withoutHolder() {
        return withoutHolder;
    }
}
