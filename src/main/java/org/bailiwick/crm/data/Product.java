package org.bailiwick.crm.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something sold.
 *
 * @param key what the CRM knows the product by: an id, or the name where there is none; unique among the products
 * @param name the product's name for people
 * @param series the product line, or null
 * @param price the list price, at least 0, or null
 */
public record Product(
        String key,
        String name,
        @Nullable String series,
        @Nullable BigDecimal price) {}
