package org.bailiwick.crm.mapping;

import static org.bailiwick.crm.mapping.FieldType.DATE;
import static org.bailiwick.crm.mapping.FieldType.NUMBER;
import static org.bailiwick.crm.mapping.FieldType.PERCENT;
import static org.bailiwick.crm.mapping.FieldType.TEXT;

import java.util.Arrays;
import java.util.List;

/** What a column of an export can mean. */
public enum Field {
    /** The deal's key. */
    DEAL_ID(TableKind.DEALS, "id", TEXT, false),
    /** The deal's name for people. */
    DEAL_NAME(TableKind.DEALS, "name", TEXT, false),
    /** The key or name of the person who owns the deal. */
    DEAL_OWNER(TableKind.DEALS, "owner", TEXT, true),
    /** The key or name of the account that the deal is for. */
    DEAL_ACCOUNT(TableKind.DEALS, "account", TEXT, false),
    /** The key or name of the product sold. */
    DEAL_PRODUCT(TableKind.DEALS, "product", TEXT, false),
    /** The stage that the deal is in, or its outcome; where absent every deal counts as won. */
    DEAL_STAGE(TableKind.DEALS, "stage", TEXT, false),
    /** The stage that a lost deal was lost in. */
    DEAL_LOST_IN(TableKind.DEALS, "lostIn", TEXT, false),
    /** The day on which the deal was created. */
    DEAL_CREATED(TableKind.DEALS, "created", DATE, false),
    /** The day on which the deal was won or lost; for an open deal the day expected, which is not used. */
    DEAL_CLOSED(TableKind.DEALS, "closed", DATE, false),
    /** The deal's amount. */
    DEAL_AMOUNT(TableKind.DEALS, "amount", NUMBER, false),

    /** The key of the deal. */
    LINE_DEAL(TableKind.LINES, "deal", TEXT, true),
    /** The key or name of the product. */
    LINE_PRODUCT(TableKind.LINES, "product", TEXT, false),
    /** The price of one. */
    LINE_PRICE(TableKind.LINES, "price", NUMBER, true),
    /** How many; 1 where absent. */
    LINE_QUANTITY(TableKind.LINES, "quantity", NUMBER, false),
    /** The discount. */
    LINE_DISCOUNT(TableKind.LINES, "discount", PERCENT, false),

    /** The key of the deal. */
    HISTORY_DEAL(TableKind.STAGE_HISTORY, "deal", TEXT, true),
    /** The stage entered. */
    HISTORY_STAGE(TableKind.STAGE_HISTORY, "stage", TEXT, true),
    /** The day on which it was entered. */
    HISTORY_ENTERED(TableKind.STAGE_HISTORY, "entered", DATE, true),

    /** The account's key. */
    ACCOUNT_ID(TableKind.ACCOUNTS, "id", TEXT, false),
    /** The account's name for people. */
    ACCOUNT_NAME(TableKind.ACCOUNTS, "name", TEXT, true),
    /** The industry. */
    ACCOUNT_SECTOR(TableKind.ACCOUNTS, "sector", TEXT, false),
    /** The region. */
    ACCOUNT_REGION(TableKind.ACCOUNTS, "region", TEXT, false),
    /** The country. */
    ACCOUNT_COUNTRY(TableKind.ACCOUNTS, "country", TEXT, false),
    /** The key or name of the territory. */
    ACCOUNT_TERRITORY(TableKind.ACCOUNTS, "territory", TEXT, false),
    /** The key or name of the account above. */
    ACCOUNT_PARENT(TableKind.ACCOUNTS, "parent", TEXT, false),
    /** How many people work there. */
    ACCOUNT_EMPLOYEES(TableKind.ACCOUNTS, "employees", NUMBER, false),
    /** What the account bought, in a year or in the months that the mapping states. */
    ACCOUNT_SALES(TableKind.ACCOUNTS, "sales", NUMBER, false),
    /** The key or name of the person who owns the account. */
    ACCOUNT_OWNER(TableKind.ACCOUNTS, "owner", TEXT, false),
    /** The key or name of the person who last worked the account. */
    ACCOUNT_LAST_WORKED_BY(TableKind.ACCOUNTS, "lastWorkedBy", TEXT, false),
    /** How many people worked the account. */
    ACCOUNT_WORKED_BY(TableKind.ACCOUNTS, "workedBy", NUMBER, false),
    /** The latitude in degrees. */
    ACCOUNT_LATITUDE(TableKind.ACCOUNTS, "latitude", NUMBER, false),
    /** The longitude in degrees. */
    ACCOUNT_LONGITUDE(TableKind.ACCOUNTS, "longitude", NUMBER, false),

    /** The person's key. */
    PERSON_ID(TableKind.PEOPLE, "id", TEXT, false),
    /** The person's name, or family name where {@link #PERSON_FIRST_NAME} is mapped. */
    PERSON_NAME(TableKind.PEOPLE, "name", TEXT, true),
    /** The person's first name where it has a column of its own. */
    PERSON_FIRST_NAME(TableKind.PEOPLE, "firstName", TEXT, false),
    /** The job title. */
    PERSON_TITLE(TableKind.PEOPLE, "title", TEXT, false),
    /** The key or name of the manager. */
    PERSON_MANAGER(TableKind.PEOPLE, "manager", TEXT, false),
    /** The region or office. */
    PERSON_REGION(TableKind.PEOPLE, "region", TEXT, false),
    /** The key or name of the territory that the person has today. */
    PERSON_TERRITORY(TableKind.PEOPLE, "territory", TEXT, false),
    /** The first day in the team. */
    PERSON_FROM(TableKind.PEOPLE, "from", DATE, false),
    /** The last day in the team. */
    PERSON_UNTIL(TableKind.PEOPLE, "until", DATE, false),
    /** Working hours a month. */
    PERSON_CAPACITY(TableKind.PEOPLE, "capacityHours", NUMBER, false),
    /** The quota. */
    PERSON_QUOTA(TableKind.PEOPLE, "quota", NUMBER, false),
    /** The latitude in degrees of where trips start. */
    PERSON_LATITUDE(TableKind.PEOPLE, "latitude", NUMBER, false),
    /** The longitude in degrees of where trips start. */
    PERSON_LONGITUDE(TableKind.PEOPLE, "longitude", NUMBER, false),

    /** The product's key. */
    PRODUCT_ID(TableKind.PRODUCTS, "id", TEXT, false),
    /** The product's name for people. */
    PRODUCT_NAME(TableKind.PRODUCTS, "name", TEXT, true),
    /** The product line. */
    PRODUCT_SERIES(TableKind.PRODUCTS, "series", TEXT, false),
    /** The list price. */
    PRODUCT_PRICE(TableKind.PRODUCTS, "price", NUMBER, false),

    /** The territory's key. */
    TERRITORY_ID(TableKind.TERRITORIES, "id", TEXT, false),
    /** The territory's name for people. */
    TERRITORY_NAME(TableKind.TERRITORIES, "name", TEXT, true),
    /** The key or name of the region that the territory is part of. */
    TERRITORY_REGION(TableKind.TERRITORIES, "region", TEXT, false),

    /** The region's key. */
    REGION_ID(TableKind.REGIONS, "id", TEXT, true),
    /** The region's name for people. */
    REGION_NAME(TableKind.REGIONS, "name", TEXT, true),

    /** The key or name of the person. */
    HOLDING_PERSON(TableKind.HOLDINGS, "person", TEXT, true),
    /** The key or name of the territory. */
    HOLDING_TERRITORY(TableKind.HOLDINGS, "territory", TEXT, true),
    /** The first day. */
    HOLDING_FROM(TableKind.HOLDINGS, "from", DATE, false),
    /** The last day. */
    HOLDING_UNTIL(TableKind.HOLDINGS, "until", DATE, false),

    /** The key or name of the person. */
    QUOTA_PERSON(TableKind.QUOTAS, "person", TEXT, true),
    /** The day from which the quota counts. */
    QUOTA_FROM(TableKind.QUOTAS, "from", DATE, false),
    /** The quota. */
    QUOTA_AMOUNT(TableKind.QUOTAS, "amount", NUMBER, true);

    private final TableKind kind;
    private final String id;
    private final FieldType type;
    private final boolean required;

    Field(TableKind kind, String id, FieldType type, boolean required) {
        this.kind = kind;
        this.id = id;
        this.type = type;
        this.required = required;
    }

    /**
     * Returns of what rows the field is.
     *
     * @return the kind
     */
    public TableKind kind() {
        return kind;
    }

    /**
     * Returns the field's name in mapping files.
     *
     * @return the name in camel case; unique within its kind
     */
    public String id() {
        return id;
    }

    /**
     * Returns what the values are.
     *
     * @return the type
     */
    public FieldType type() {
        return type;
    }

    /**
     * Tells whether a file of the kind is of no use without the field.
     *
     * @return whether a mapping must name its column
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Returns the fields of a kind of rows.
     *
     * @param kind the kind
     * @return its fields in order
     */
    public static List<Field> of(TableKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }
}
