package org.bailiwick.crm.data;

import java.time.LocalDate;
import java.util.List;

/**
 * What a company's CRM says, cleaned and joined. Indices in deals, accounts, holdings and quotas are places in these lists.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the last day that the data knows of: open deals are as old as on this day
 * @param currency the unit of all amounts, such as USD
 * @param people the people, in the order of their file
 * @param accounts the accounts; may be empty
 * @param products the products; may be empty
 * @param stages the stages of open deals, in their order; empty where deals have none
 * @param deals the deals; may be none
 * @param territories the territories; may be empty
 * @param holdings who holds and held which territory; may be empty
 * @param quotas who was and is to sell how much, by person, then by first day; may be empty
 */
public record CrmData(
        LocalDate asOf,
        String currency,
        List<Person> people,
        List<Account> accounts,
        List<Product> products,
        List<FunnelStage> stages,
        Deals deals,
        List<Territory> territories,
        List<Holding> holdings,
        List<Quota> quotas) {

    public CrmData {
        people = List.copyOf(people);
        accounts = List.copyOf(accounts);
        products = List.copyOf(products);
        stages = List.copyOf(stages);
        territories = List.copyOf(territories);
        holdings = List.copyOf(holdings);
        quotas = List.copyOf(quotas);
    }
}
