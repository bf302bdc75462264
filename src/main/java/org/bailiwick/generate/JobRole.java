package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;

/** The job functions of a team, the most common first, and which of them may not meet in one person. */
enum JobRole {
    NEW_BUSINESS("new-business", "New business", true, false, "prospecting", 2, "negotiation"),
    ACCOUNT_MANAGEMENT("account-management", "Account management", true, true, "relationship", 2, "negotiation"),
    SALES_SUPPORT("sales-support", "Sales support", false, false, "quoting", 2, "product-knowledge"),
    AFTER_SALES("after-sales", "After-sales service", false, false, "service", 2, "relationship"),
    DEAL_DESK("deal-desk", "Deal desk", false, false, "pricing", 3, "contracts"),
    TECHNICAL_SALES("technical-sales", "Technical sales", false, false, "engineering", 2, "presentation"),
    RENEWALS("renewals", "Contract renewals", true, true, "contracts", 2, "negotiation"),
    ONBOARDING("onboarding", "Customer onboarding", false, false, "training", 2, "product-knowledge");

    /** Fewer would leave no room for the conflicts. */
    static final int LEAST = 5;

    private static final Set<JobRole> APART_IN_SEGMENT = EnumSet.of(NEW_BUSINESS, ACCOUNT_MANAGEMENT, RENEWALS);
    private static final Set<JobRole> APART_IN_ACCOUNT = EnumSet.of(ACCOUNT_MANAGEMENT, DEAL_DESK);
    private static final Set<JobRole> APART_ANYWHERE = EnumSet.of(SALES_SUPPORT, DEAL_DESK);

    private final String id;
    private final String label;
    private final boolean bearsGoal;
    private final boolean singleOwner;
    private final String craft;
    private final int least;
    private final String secondCraft;

    JobRole(
            String id,
            String label,
            boolean bearsGoal,
            boolean singleOwner,
            String craft,
            int least,
            String secondCraft) {
        this.id = id;
        this.label = label;
        this.bearsGoal = bearsGoal;
        this.singleOwner = singleOwner;
        this.craft = craft;
        this.least = least;
        this.secondCraft = secondCraft;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    boolean bearsGoal() {
        return bearsGoal;
    }

    boolean singleOwner() {
        return singleOwner;
    }

    /** The skill that makes a member fit for the role. */
    String craft() {
        return craft;
    }

    /** The level of the craft below which nobody is eligible. */
    int least() {
        return least;
    }

    String secondCraft() {
        return secondCraft;
    }

    boolean apartInSegment(JobRole other) {
        return this != other && APART_IN_SEGMENT.contains(this) && APART_IN_SEGMENT.contains(other);
    }

    boolean apartInAccount(JobRole other) {
        return this != other && APART_IN_ACCOUNT.contains(this) && APART_IN_ACCOUNT.contains(other);
    }

    Role role() {
        return new Role(
                id,
                label,
                singleOwner,
                List.of(
                        new Requirement(craft, BigDecimal.valueOf(least), BigDecimal.valueOf(3)),
                        new Requirement(secondCraft, BigDecimal.ZERO, BigDecimal.ONE)));
    }

    static List<JobRole> first(int count) {
        return List.of(values()).subList(0, count);
    }

    static List<Conflict> conflicts(List<JobRole> roles) {
        return List.of(
                conflict(APART_IN_SEGMENT, roles, ConflictScope.SEGMENT),
                conflict(APART_IN_ACCOUNT, roles, ConflictScope.ACCOUNT),
                conflict(APART_ANYWHERE, roles, ConflictScope.ANYWHERE));
    }

    private static Conflict conflict(Set<JobRole> apart, List<JobRole> roles, ConflictScope scope) {
        List<String> ids = new ArrayList<>();
        roles.stream().filter(apart::contains).forEach(role -> ids.add(role.id));
        return new Conflict(ids, scope);
    }
}
