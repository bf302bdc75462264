package org.bailiwick.crm.assembly;

/**
 * Which record of the CRM became which part of the problem; an export back needs it.
 *
 * @param type {@code person}, {@code account} or {@code territory}
 * @param key what the CRM knows the record by
 * @param id the id of the member or segment in the problem
 * @param name the record's name for people
 */
public record CrmRecord(String type, String key, String id, String name) {}
