package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.assembly.CoverageReport.Overlap;
import org.bailiwick.crm.assembly.CoverageReport.Share;
import org.bailiwick.crm.assembly.CoverageReport.SharedTerritory;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Territory;

/** Finds accounts and territories that several people work, and those that nobody does. */
final class CoverageFinder {
    private static final int DECIMALS = 3;

    private final CrmData data;
    private final HolderFinder holders;

    CoverageFinder(CrmData data, HolderFinder holders) {
        this.data = data;
        this.holders = holders;
    }

    CoverageReport find() {
        List<Map<Integer, Long>> dealsByOwner = new ArrayList<>();
        data.accounts().forEach(account -> dealsByOwner.add(new HashMap<>()));
        for (int deal = 0; deal < data.deals().size(); deal++) {
            int account = data.deals().account(deal);
            int owner = data.deals().owner(deal);
            if (account != Deals.NONE && owner != Deals.NONE) {
                dealsByOwner.get(account).merge(owner, 1L, Long::sum);
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        List<String> unowned = new ArrayList<>();
        for (int index = 0; index < data.accounts().size(); index++) {
            Account account = data.accounts().get(index);
            Map<Integer, Long> deals = dealsByOwner.get(index);
            if (account.owner() != Deals.NONE) {
                deals.putIfAbsent(account.owner(), 0L);
            }
            if (account.lastWorkedBy() != Deals.NONE) {
                deals.putIfAbsent(account.lastWorkedBy(), 0L);
            }
            int people = Math.max(deals.size(), account.workedBy());
            if (people > 1) {
                overlaps.add(new Overlap(account.name(), people, shares(deals)));
            } else if (people <= 0) {
                unowned.add(account.name());
            }
        }
        overlaps.sort(
                Comparator.comparingInt((Overlap overlap) -> -overlap.people()).thenComparing(Overlap::account));
        unowned.sort(Comparator.naturalOrder());
        return new CoverageReport(overlaps, workedByOthers(), unowned, withoutHolder(), shared());
    }

    private long workedByOthers() {
        return data.accounts().stream()
                .filter(account -> account.owner() != Deals.NONE && account.lastWorkedBy() != Deals.NONE)
                .filter(account -> account.owner() != account.lastWorkedBy())
                .count();
    }

    private List<Share> shares(Map<Integer, Long> deals) {
        long sum = deals.values().stream().mapToLong(Long::longValue).sum();
        return deals.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Share(
                        data.people().get(entry.getKey()).name(),
                        entry.getValue(),
                        sum == 0
                                ? BigDecimal.ZERO.setScale(DECIMALS)
                                : BigDecimal.valueOf(entry.getValue())
                                        .divide(BigDecimal.valueOf(sum), DECIMALS, RoundingMode.HALF_UP)))
                .toList();
    }

    private List<String> withoutHolder() {
        return data.territories().stream()
                .filter(territory -> holders.ofTerritory(territory.key()).isEmpty())
                .map(Territory::name)
                .toList();
    }

    private List<SharedTerritory> shared() {
        return data.territories().stream()
                .filter(territory -> holders.ofTerritory(territory.key()).size() > 1)
                .map(territory -> new SharedTerritory(
                        territory.name(),
                        holders.ofTerritory(territory.key()).stream()
                                .map(person -> data.people().get(person).name())
                                .toList()))
                .toList();
    }
}
