package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who covers what today: overlaps and gaps.
 *
 * @param overlaps accounts that several people work, those with most people first
 * @param workedByOthers how many accounts were last worked by somebody else than their owner
 * @param unowned accounts that nobody owns or works, by name
 * @param withoutHolder names of territories that nobody holds on the day of the export
 * @param sharedTerritories territories that several people hold on that day
 */
public record CoverageReport(
        List<Overlap> overlaps,
        long workedByOthers,
        List<String> unowned,
        List<String> withoutHolder,
        List<SharedTerritory> sharedTerritories) {

    public CoverageReport {
        overlaps = List.copyOf(overlaps);
        unowned = List.copyOf(unowned);
        withoutHolder = List.copyOf(withoutHolder);
        sharedTerritories = List.copyOf(sharedTerritories);
    }

    /**
     * An account that several people work.
     *
     * @param account the account's name
     * @param people how many, at least 2
     * @param shares who they are, as far as the export names them, with the largest share first; may be empty
     */
    public record Overlap(String account, int people, List<Share> shares) {

        public Overlap {
            shares = List.copyOf(shares);
        }
    }

    /**
     * A person's share in an account.
     *
     * @param person the person's name
     * @param deals how many deals with the account the person has or had; 0 where only the account's own record names the person
     * @param part the part of the account's deals, 0..1, three decimals
     */
    public record Share(String person, long deals, BigDecimal part) {}

    /**
     * A territory that several people hold.
     *
     * @param territory the territory's name
     * @param people their names
     */
    public record SharedTerritory(String territory, List<String> people) {

        public SharedTerritory {
            people = List.copyOf(people);
        }
    }
}
