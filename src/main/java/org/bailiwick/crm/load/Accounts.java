package org.bailiwick.crm.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.JoinKind;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.names.Spellings;
import org.bailiwick.crm.tables.Row;
import org.jspecify.annotations.Nullable;

/** The accounts of an export: those that a file lists, else those that deals name. */
final class Accounts {
    private static final int YEAR = 12;
    private static final int DECIMALS = 2;

    private final People people;
    private final Territories territories;
    private final Spellings sectors;
    private final Spellings regions;
    private final Spellings countries;
    private final List<Account> list = new ArrayList<>();
    private final int salesMonths;
    private final Map<String, Long> lines = new HashMap<>();
    private final Names names;

    Accounts(Export export, People people, Territories territories) throws IOException {
        this.people = people;
        this.territories = territories;
        Integer stated = export.mapping().goals().salesMonths();
        salesMonths = stated == null ? YEAR : stated;
        sectors = Names.spellings(JoinKind.SECTORS, export.values(Field.ACCOUNT_SECTOR), export);
        regions = Names.spellings(JoinKind.REGIONS, export.values(Field.ACCOUNT_REGION), export);
        countries = Names.spellings(JoinKind.COUNTRIES, export.values(Field.ACCOUNT_COUNTRY), export);
        export.read(TableKind.ACCOUNTS, (source, row) -> list.add(account(source, row)));
        noteSales(stated != null, export.log());
        names = export.source(TableKind.ACCOUNTS) == null
                ? Names.ofValues(
                        JoinKind.ACCOUNTS, export.values(Field.DEAL_ACCOUNT), name -> list.add(named(name)), export)
                : Names.listed(JoinKind.ACCOUNTS, list, Account::key, Account::name, export);
    }

    private static Account named(String name) {
        return new Account(name, name, null, null, null, null, null, null, null, Deals.NONE, Deals.NONE, -1, null);
    }

    private Account account(Source source, Row row) throws BadCell {
        String name = source.required(row, Field.ACCOUNT_NAME);
        String key = source.has(Field.ACCOUNT_ID) ? source.required(row, Field.ACCOUNT_ID) : name;
        Keys.requireNew(lines, key, row.line());
        BigDecimal workedBy = source.amount(row, Field.ACCOUNT_WORKED_BY);
        return new Account(
                key,
                name,
                spelled(sectors, source.text(row, Field.ACCOUNT_SECTOR)),
                spelled(regions, source.text(row, Field.ACCOUNT_REGION)),
                spelled(countries, source.text(row, Field.ACCOUNT_COUNTRY)),
                territories.key(source.textOrNull(row, Field.ACCOUNT_TERRITORY)),
                source.textOrNull(row, Field.ACCOUNT_PARENT),
                source.amount(row, Field.ACCOUNT_EMPLOYEES),
                yearly(source.amount(row, Field.ACCOUNT_SALES)),
                people.find(source.text(row, Field.ACCOUNT_OWNER)),
                people.find(source.text(row, Field.ACCOUNT_LAST_WORKED_BY)),
                workedBy == null
                        ? -1
                        : workedBy.min(new BigDecimal(Integer.MAX_VALUE)).intValue(),
                Places.of(source.number(row, Field.ACCOUNT_LATITUDE), source.number(row, Field.ACCOUNT_LONGITUDE)));
    }

    private @Nullable BigDecimal yearly(@Nullable BigDecimal sales) {
        return sales == null || salesMonths == YEAR
                ? sales
                : sales.multiply(BigDecimal.valueOf(YEAR))
                        .divide(BigDecimal.valueOf(salesMonths), DECIMALS, RoundingMode.HALF_UP);
    }

    private void noteSales(boolean isStated, LoadLog log) {
        long count = list.stream().filter(account -> account.sales() != null).count();
        if (!isStated) {
            log.note(
                    Note.Kind.ASSUMED,
                    "salesOfAYear",
                    count,
                    "accounts have sales that are taken for those of a year; the mapping can state goals.salesMonths");
        } else if (salesMonths != YEAR) {
            log.note(
                    Note.Kind.DERIVED,
                    "salesOfAYear",
                    count,
                    "accounts have sales of %d months, of which 12/%d count for a year"
                            .formatted(salesMonths, salesMonths));
        }
    }

    private static @Nullable String spelled(Spellings spellings, String text) {
        return text.isEmpty() ? null : spellings.canonical(text);
    }

    List<Account> list() {
        return list;
    }

    int find(@Nullable String name) {
        return names.find(name);
    }
}
