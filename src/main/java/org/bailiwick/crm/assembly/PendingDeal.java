package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.io.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * A deal of an export that is neither won nor lost, by the ids of the problem that the export makes.
 *
 * @param segment the id of the segment
 * @param stage the id of the stage where it stands, or null where deals have none
 * @param account the customer's name; empty where unknown
 * @param product the product's name; empty where unknown
 * @param amount what it is worth, or null where that is not stated
 * @param owner the id of the member who owns it, or null
 */
public record PendingDeal(
        String segment,
        @Nullable String stage,
        String account,
        String product,
        @Nullable BigDecimal amount,
        @Nullable String owner) {

    /**
     * Finds the open deals.
     *
     * @param data the export
     * @param mapping the rules by which the problem was made of it
     * @param records what each record of the CRM became
     * @return the deals that lie in a segment, in the export's order
     */
    public static List<PendingDeal> of(CrmData data, Mapping mapping, List<CrmRecord> records) {
        Segmentation segments = new Segmentation(data, mapping.segments());
        List<String> stages = StageMaker.ids(data);
        Map<String, String> members = new HashMap<>();
        for (CrmRecord record : records) {
            if (record.type() == CrmRecord.Type.PERSON) {
                members.put(record.key(), record.id());
            }
        }
        Deals deals = data.deals();
        List<PendingDeal> found = new ArrayList<>();
        for (int deal = 0; deal < deals.size(); deal++) {
            int segment = segments.ofDeal(deal);
            if (deals.outcome(deal) == Outcome.OPEN && segment != Deals.NONE) {
                int account = deals.account(deal);
                int product = deals.product(deal);
                int owner = deals.owner(deal);
                found.add(new PendingDeal(
                        segments.cuts().get(segment).id(),
                        deals.stage(deal) == Deals.NONE ? null : stages.get(deals.stage(deal)),
                        account == Deals.NONE
                                ? ""
                                : data.accounts().get(account).name(),
                        product == Deals.NONE
                                ? ""
                                : data.products().get(product).name(),
                        amount(deals.amount(deal)),
                        owner == Deals.NONE
                                ? null
                                : members.get(data.people().get(owner).key())));
            }
        }
        return found;
    }

    private static @Nullable BigDecimal amount(long stored) {
        if (stored == Deals.NO_AMOUNT) {
            return null;
        }
        BigDecimal amount = BigDecimal.valueOf(stored, Deals.AMOUNT_DECIMALS).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
