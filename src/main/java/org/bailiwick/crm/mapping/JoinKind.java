package org.bailiwick.crm.mapping;

/** What names are matched across files, or to one spelling. */
public enum JoinKind {
    /** Names of people. */
    PEOPLE("people"),
    /** Names of accounts. */
    ACCOUNTS("accounts"),
    /** Names of products. */
    PRODUCTS("products"),
    /** Names of territories. */
    TERRITORIES("territories"),
    /** Names of stages. */
    STAGES("stages"),
    /** Spellings of sectors. */
    SECTORS("sectors"),
    /** Spellings of regions. */
    REGIONS("regions"),
    /** Spellings of countries. */
    COUNTRIES("countries");

    private final String id;

    JoinKind(String id) {
        this.id = id;
    }

    /**
     * Returns the kind's name in mapping files.
     *
     * @return the name in lower case
     */
    public String id() {
        return id;
    }
}
