package org.bailiwick.crm.assembly;

/**
 * A figure of the problem that the export does not state, and how it was worked out.
 *
 * @param thing what has the figure: {@code duty}, {@code member}, {@code stage}, {@code goal}
 * @param id the thing's id in the problem
 * @param field the field that has the figure
 * @param value the figure as it stands in the problem
 * @param rule the rule's name; the documentation explains each
 * @param inputs what went in, with units
 */
public record Derivation(String thing, String id, String field, String value, String rule, String inputs) {}
