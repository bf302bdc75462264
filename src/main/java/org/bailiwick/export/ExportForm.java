package org.bailiwick.export;

/** What a plan can be exported for. */
public enum ExportForm {
    /** Owner changes for an update of accounts by Salesforce's Data Loader. */
    SALESFORCE("Id,OwnerId,Bailiwick "),
    /** Owner changes for an import of companies into HubSpot. */
    HUBSPOT("Record ID,Company owner,Bailiwick "),
    /** Every duty that is not where it was, with all that is known of it. */
    CSV("duty,change,role,"),
    /** Who does what, for the people who do it. */
    DUTIES("member,name,duty,");

    private final String mark;

    ExportForm(String mark) {
        this.mark = mark;
    }

    /**
     * Returns how the first line of every CSV file of the form begins.
     *
     * @return the first columns, with the commas
     */
    public String mark() {
        return mark;
    }
}
