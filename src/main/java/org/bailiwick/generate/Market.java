package org.bailiwick.generate;

import java.util.List;

/** The industries a team may sell to, and what the firms in them are called. */
enum Market {
    MACHINERY("Machinery", "Pumps|Gears|Turbines|Tools|Presses|Motors|Valves|Bearings|Robotics|Castings"),
    FINANCE("Finance", "Bank|Insurance|Capital|Leasing|Trust|Savings|Credit|Payments|Pensions|Brokers"),
    HEALTH("Health care", "Clinics|Pharma|Diagnostics|Optics|Dental|Hospital|Biotech|Care|Imaging|Labs"),
    RETAIL("Retail", "Stores|Foods|Fashion|Markets|Outdoor|Books|Furniture|Gardens|Sports|Toys"),
    ENERGY("Energy", "Power|Solar|Wind|Grid|Gas|Storage|Heat|Hydro|Mining|Fuels"),
    LOGISTICS("Logistics", "Freight|Lines|Cargo|Post|Depots|Shipping|Express|Rail|Pallets|Carriers");

    private final String label;
    private final String businesses;

    Market(String label, String businesses) {
        this.label = label;
        this.businesses = businesses;
    }

    String id() {
        return Words.slug(label);
    }

    String label() {
        return label;
    }

    /** The skill that every duty in the market asks for. */
    String skill() {
        return "industry-" + id();
    }

    List<String> businesses() {
        return Words.split(businesses);
    }
}
