package org.bailiwick.crm.data;

import org.jspecify.annotations.Nullable;

/**
 * A territory: customers by place.
 *
 * @param key what the CRM knows the territory by; unique among the territories
 * @param name the territory's name for people
 * @param region the region that the territory is part of, or null
 */
public record Territory(String key, String name, @Nullable String region) {}
