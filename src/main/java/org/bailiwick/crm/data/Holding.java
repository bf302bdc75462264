package org.bailiwick.crm.data;

import org.bailiwick.model.Validity;

/**
 * A person held, or holds, a territory.
 *
 * @param person the index of the person
 * @param territory the index of the territory
 * @param validity on which days; {@link Validity#ALWAYS} where the export has no dates
 */
public record Holding(int person, int territory, Validity validity) {}
