package org.bailiwick.crm.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step that open deals go through; winning and losing are no stages but outcomes.
 *
 * @param name the stage's name in the CRM; unique among the stages
 * @param target the conversion to the next stage that is aimed at, 0..1, or null where there is none
 */
public record FunnelStage(String name, @Nullable BigDecimal target) {}
