package org.bailiwick.crm.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Holding;
import org.bailiwick.crm.data.Quota;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.model.Validity;

/** What people had and have: territories and quotas, with the days on which they count. */
final class Dated {
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();

    Dated(Export export, People people, Territories territories) throws IOException {
        export.read(TableKind.HOLDINGS, (source, row) -> {
            int person = known(people.find(source.required(row, Field.HOLDING_PERSON)), "person");
            int territory = known(territories.find(source.required(row, Field.HOLDING_TERRITORY)), "territory");
            LocalDate from = source.date(row, Field.HOLDING_FROM);
            LocalDate until = source.date(row, Field.HOLDING_UNTIL);
            if (from != null && until != null && until.isBefore(from)) {
                throw new BadCell(
                        "untilBeforeFrom",
                        "the last day (%s) is before the first (%s). Maybe the two are swapped."
                                .formatted(until, from));
            }
            holdings.add(new Holding(person, territory, new Validity(from, until)));
        });
        export.read(TableKind.QUOTAS, (source, row) -> {
            int person = known(people.find(source.required(row, Field.QUOTA_PERSON)), "person");
            BigDecimal amount = source.amount(row, Field.QUOTA_AMOUNT);
            if (amount == null) {
                throw new BadCell("blankCell", "the quota is blank and must not be. Maybe the row is a remark.");
            }
            quotas.add(new Quota(person, source.date(row, Field.QUOTA_FROM), amount));
        });
        quotas.sort(Comparator.comparingInt(Quota::person)
                .thenComparing(Quota::from, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static int known(int index, String what) throws BadCell {
        if (index == Deals.NONE) {
            throw new BadCell(
                    "unknownName",
                    "the %s of this row is in no file that lists them. Maybe it is misspelt, or the file is older."
                            .formatted(what));
        }
        return index;
    }

    List<Holding> holdings() {
        return holdings;
    }

    List<Quota> quotas() {
        return quotas;
    }
}
