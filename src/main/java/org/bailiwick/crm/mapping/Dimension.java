package org.bailiwick.crm.mapping;

/** By what customers are told apart. */
public enum Dimension {
    /** Every account is its own segment. */
    ACCOUNT("account"),
    /** The account's industry. */
    SECTOR("sector"),
    /** The account's size class by employees. */
    SIZE("size"),
    /** The account's region. */
    REGION("region"),
    /** The account's country. */
    COUNTRY("country"),
    /** The account's territory. */
    TERRITORY("territory"),
    /** What is sold. */
    PRODUCT("product"),
    /** The line of what is sold. */
    SERIES("series");

    private final String id;

    Dimension(String id) {
        this.id = id;
    }

    /**
     * Returns the dimension's name in mapping files.
     *
     * @return the name in lower case
     */
    public String id() {
        return id;
    }
}
