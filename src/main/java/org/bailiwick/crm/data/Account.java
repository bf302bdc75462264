package org.bailiwick.crm.data;

import java.math.BigDecimal;
import org.bailiwick.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * A customer, or one to be.
 *
 * @param key what the CRM knows the account by: an id, or the name where there is none; unique among the accounts
 * @param name the account's name for people
 * @param sector the industry, or null where unknown
 * @param region the region, or null
 * @param country the country, or null
 * @param territory the key of the territory that the account lies in, or null
 * @param parent the key or name of the account above, or null
 * @param employees how many people work there, at least 0, or null
 * @param sales what the account bought in a year, at least 0, or null where only deals say it
 * @param owner the index of the person who owns the account, or −1
 * @param lastWorkedBy the index of the person who last worked the account where that is known besides, or −1
 * @param workedBy how many people worked the account where the export counts them, or −1 where only deals say it
 * @param location where the account is, or null
 */
public record Account(
        String key,
        String name,
        @Nullable String sector,
        @Nullable String region,
        @Nullable String country,
        @Nullable String territory,
        @Nullable String parent,
        @Nullable BigDecimal employees,
        @Nullable BigDecimal sales,
        int owner,
        int lastWorkedBy,
        int workedBy,
        @Nullable Location location) {}
