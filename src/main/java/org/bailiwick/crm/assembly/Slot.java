package org.bailiwick.crm.assembly;

import org.bailiwick.crm.mapping.RoleRule;

/**
 * A piece of work that somebody must hold: role, segment and stage.
 *
 * @param role the role
 * @param segment the index of the segment
 * @param stage the index of the stage, or −1 where deals have none
 */
record Slot(RoleRule role, int segment, int stage) {}
