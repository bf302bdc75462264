package org.bailiwick.crm.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableKind;
import org.jspecify.annotations.Nullable;

/** What the lines of deals add up to. */
final class Lines {
    private static final BigDecimal PERCENT = new BigDecimal(100);

    private final Map<String, Sum> byDeal = new HashMap<>();

    /** The lines of one deal: their amount, and the product that most of it is for. */
    static final class Sum {
        private final Map<Integer, BigDecimal> byProduct = new HashMap<>();
        private BigDecimal amount = BigDecimal.ZERO;

        private void add(int product, BigDecimal more) {
            amount = amount.add(more);
            byProduct.merge(product, more, BigDecimal::add);
        }

        BigDecimal amount() {
            return amount;
        }

        /** The index of the product with the largest amount, of several the first in the list. */
        int product() {
            int best = Deals.NONE;
            for (Map.Entry<Integer, BigDecimal> other : byProduct.entrySet()) {
                int compared = best == Deals.NONE
                        ? 1
                        : other.getValue().compareTo(byProduct.getOrDefault(best, BigDecimal.ZERO));
                boolean isFirst = compared == 0 && other.getKey() < best;
                if (other.getKey() != Deals.NONE && (compared > 0 || isFirst)) {
                    best = other.getKey();
                }
            }
            return best;
        }
    }

    Lines(Export export, Products products) throws IOException {
        export.read(TableKind.LINES, (source, row) -> {
            String deal = source.required(row, Field.LINE_DEAL);
            BigDecimal price = source.number(row, Field.LINE_PRICE);
            BigDecimal quantity = source.number(row, Field.LINE_QUANTITY);
            BigDecimal discount = source.number(row, Field.LINE_DISCOUNT);
            BigDecimal amount = price == null ? BigDecimal.ZERO : price;
            amount = quantity == null ? amount : amount.multiply(quantity);
            amount = discount == null ? amount : amount.multiply(BigDecimal.ONE.subtract(part(discount)));
            byDeal.computeIfAbsent(deal, unknown -> new Sum())
                    .add(products.find(source.text(row, Field.LINE_PRODUCT)), amount);
        });
        if (!byDeal.isEmpty()) {
            export.log()
                    .note(
                            Note.Kind.DERIVED,
                            "amountsFromLines",
                            byDeal.size(),
                            "deals without an amount of their own have the sum of their lines (price · quantity · (1 − discount)), "
                                    + "and the product that most of it is for");
        }
    }

    /** 0.15 and 15 are both fifteen percent; nobody gives more than all. */
    private static BigDecimal part(BigDecimal discount) {
        return discount.compareTo(BigDecimal.ONE) > 0 ? discount.divide(PERCENT) : discount;
    }

    @Nullable
    Sum of(String deal) {
        return byDeal.get(deal);
    }
}
