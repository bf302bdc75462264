package org.bailiwick.crm.mapping;

/** What the rows of a file of an export are. */
public enum TableKind {
    /** A row a deal. */
    DEALS("deals"),
    /** A row a product sold in a deal: quantity, price, discount. */
    LINES("lines"),
    /** A row a change of a deal's stage. */
    STAGE_HISTORY("stageHistory"),
    /** A row an account. */
    ACCOUNTS("accounts"),
    /** A row a person. */
    PEOPLE("people"),
    /** A row a product. */
    PRODUCTS("products"),
    /** A row a territory. */
    TERRITORIES("territories"),
    /** A row a region that territories name by its key. */
    REGIONS("regions"),
    /** A row a person with a territory that the person holds or held. */
    HOLDINGS("holdings"),
    /** A row a quota of a person. */
    QUOTAS("quotas");

    private final String id;

    TableKind(String id) {
        this.id = id;
    }

    /**
     * Returns the kind's name in mapping files.
     *
     * @return the name in camel case
     */
    public String id() {
        return id;
    }
}
