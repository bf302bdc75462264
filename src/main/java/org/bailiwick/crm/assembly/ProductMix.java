package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Product;
import org.bailiwick.crm.skills.InferredSkill;
import org.bailiwick.model.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What knowledge of products a segment asks for: each product, or line of products, by its part of the segment's deals; parts below 5 %
 * are left out.
 */
final class ProductMix {
    private static final BigDecimal LEAST = new BigDecimal("0.05");
    private static final int DECIMALS = 2;

    private final List<List<Requirement>> bySegment = new ArrayList<>();

    ProductMix(CrmData data, Segmentation segments, List<InferredSkill> skills) {
        Map<String, String> skillByProduct = ids(skills, "product");
        Map<String, String> skillBySeries = ids(skills, "series");
        List<Map<String, Long>> deals = new ArrayList<>();
        segments.cuts().forEach(cut -> deals.add(new HashMap<>()));
        long[] all = new long[segments.cuts().size()];
        for (int deal = 0; deal < data.deals().size(); deal++) {
            int segment = segments.ofDeal(deal);
            int index = data.deals().product(deal);
            if (segment != Deals.NONE && index != Deals.NONE) {
                Product product = data.products().get(index);
                all[segment]++;
                count(deals.get(segment), skillByProduct.get(product.name()));
                count(deals.get(segment), product.series() == null ? null : skillBySeries.get(product.series()));
            }
        }
        for (int segment = 0; segment < all.length; segment++) {
            bySegment.add(requirements(deals.get(segment), all[segment]));
        }
    }

    private static Map<String, String> ids(List<InferredSkill> skills, String kind) {
        Map<String, String> ids = new HashMap<>();
        skills.stream().filter(skill -> skill.kind().equals(kind)).forEach(skill -> ids.put(skill.value(), skill.id()));
        return ids;
    }

    private static void count(Map<String, Long> deals, @Nullable String skill) {
        if (skill != null) {
            deals.merge(skill, 1L, Long::sum);
        }
    }

    private static List<Requirement> requirements(Map<String, Long> deals, long all) {
        List<Requirement> requirements = new ArrayList<>();
        deals.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            BigDecimal part = BigDecimal.valueOf(entry.getValue())
                    .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
            if (part.compareTo(LEAST) >= 0) {
                requirements.add(new Requirement(entry.getKey(), BigDecimal.ZERO, part));
            }
        });
        return requirements;
    }

    List<Requirement> of(int segment) {
        return bySegment.get(segment);
    }
}
