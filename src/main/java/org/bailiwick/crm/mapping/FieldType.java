package org.bailiwick.crm.mapping;

/** What the values of a field are. */
public enum FieldType {
    /** Any text. */
    TEXT,
    /** A day, with or without a time. */
    DATE,
    /** A number, with or without a currency. */
    NUMBER,
    /** A part: 0.15, 15 or 15 %. */
    PERCENT
}
