package org.bailiwick.spark;

/**
 * A team in a row of a table.
 *
 * @param key what the table calls it
 * @param digest the SHA-256 of its document
 * @param size how long the document is, in bytes
 */
record RowOfTable(String key, String digest, long size) implements SizedTeam {}
