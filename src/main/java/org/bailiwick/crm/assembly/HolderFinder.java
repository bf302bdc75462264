package org.bailiwick.crm.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Holding;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.mapping.Dimension;

/**
 * Who covers a segment's stage today: whoever has most of its open deals there; else the owner of the account or territory; else who
 * has most open deals in the segment; else who won most there, a win counting half after the half-life.
 */
final class HolderFinder {
    private final CrmData data;
    private final Segmentation segments;
    private final int halfLife;
    private final List<Map<Integer, Tally>> bySegment = new ArrayList<>();
    private final Map<String, List<Integer>> holdersByTerritory = new HashMap<>();

    /** What a person did and does in a segment. */
    private static final class Tally {
        private final long[] openByStage;
        private long open;
        private double won;

        Tally(int stages) {
            openByStage = new long[Math.max(1, stages)];
        }
    }

    HolderFinder(CrmData data, Segmentation segments, int halfLife) {
        this.data = data;
        this.segments = segments;
        this.halfLife = halfLife;
        segments.cuts().forEach(cut -> bySegment.add(new HashMap<>()));
        for (int deal = 0; deal < data.deals().size(); deal++) {
            count(deal);
        }
        for (Holding holding : data.holdings()) {
            if (holding.validity().isOn(data.asOf())) {
                holdersByTerritory
                        .computeIfAbsent(
                                data.territories().get(holding.territory()).key(), unknown -> new ArrayList<>())
                        .add(holding.person());
            }
        }
        if (data.holdings().isEmpty()) {
            for (int person = 0; person < data.people().size(); person++) {
                Person stated = data.people().get(person);
                if (stated.territory() != null) {
                    holdersByTerritory
                            .computeIfAbsent(stated.territory(), unknown -> new ArrayList<>())
                            .add(person);
                }
            }
        }
    }

    private void count(int deal) {
        Deals deals = data.deals();
        int segment = segments.ofDeal(deal);
        int owner = deals.owner(deal);
        if (segment == Deals.NONE || owner == Deals.NONE) {
            return;
        }
        Tally tally = bySegment
                .get(segment)
                .computeIfAbsent(owner, unknown -> new Tally(data.stages().size()));
        if (deals.outcome(deal) == Outcome.OPEN) {
            tally.open++;
            tally.openByStage[Math.max(0, deals.stage(deal))]++;
        } else if (deals.outcome(deal) == Outcome.WON && deals.closed(deal) != Deals.NO_DAY) {
            long age = data.asOf().toEpochDay() - deals.closed(deal);
            tally.won += Math.pow(2, -(double) age / halfLife);
        }
    }

    /** The people who hold a territory on the day of the export, in their order. */
    List<Integer> ofTerritory(String key) {
        return holdersByTerritory.getOrDefault(key, List.of());
    }

    /**
     * The people who cover a segment's stage, the first the most; nobody where the export names none.
     *
     * @param stage the index of the stage, or −1
     */
    List<Integer> of(int segment, int stage) {
        Map<Integer, Tally> tallies = bySegment.get(segment);
        int column = Math.max(0, stage);
        List<Integer> found = most(tallies, tally -> tally.openByStage[column]);
        if (!found.isEmpty()) {
            return found;
        }
        List<Integer> owners = owners(segment);
        if (!owners.isEmpty()) {
            return owners;
        }
        found = most(tallies, tally -> tally.open);
        return found.isEmpty() ? most(tallies, tally -> tally.won) : found;
    }

    private List<Integer> owners(int segment) {
        Segmentation.Cut cut = segments.cuts().get(segment);
        if (cut.account() != Deals.NONE) {
            int owner = data.accounts().get(cut.account()).owner();
            return owner == Deals.NONE ? List.of() : List.of(owner);
        }
        return segments.has(Dimension.TERRITORY)
                ? ofTerritory(cut.values().get(segments.by().indexOf(Dimension.TERRITORY)))
                : List.of();
    }

    /** Some figure of a tally. */
    private interface Figure {
        double of(Tally tally);
    }

    private static List<Integer> most(Map<Integer, Tally> tallies, Figure figure) {
        return tallies.entrySet().stream()
                .filter(entry -> figure.of(entry.getValue()) > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Tally> entry) -> -figure.of(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
