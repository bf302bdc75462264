package org.bailiwick.crm.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person was or is to sell.
 *
 * @param person the index of the person
 * @param from the day from which the quota counts, until the day before the same person's next one; null for always
 * @param amount the quota, at least 0, in the currency of the deals
 */
public record Quota(int person, @Nullable LocalDate from, BigDecimal amount) {}
