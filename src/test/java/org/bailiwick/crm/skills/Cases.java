package org.bailiwick.crm.skills;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.FunnelStage;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.data.Product;

/** Builds small teams with deals, all for one product unless it matters. */
final class Cases {
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final List<Person> people = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<FunnelStage> stages = new ArrayList<>();
    private final Deals.Builder deals;

    Cases(String... stageNames) {
        for (String name : stageNames) {
            stages.add(new FunnelStage(name, null));
        }
        deals = new Deals.Builder(stageNames.length);
    }

    Cases person(Map<String, BigDecimal> declared) {
        String key = "p" + people.size();
        people.add(new Person(key, key, null, null, null, null, null, null, null, null, null, declared));
        return this;
    }

    Cases account(String sector, Integer employees) {
        String key = "a" + accounts.size();
        BigDecimal size = employees == null ? null : new BigDecimal(employees);
        accounts.add(new Account(key, key, sector, null, null, null, null, size, null, -1, -1, -1, null));
        return this;
    }

    Cases product(String name, String series) {
        products.add(new Product(name, name, series, null));
        return this;
    }

    /** Deals of a person for product 0, all decided so many days ago. */
    Cases deals(int person, int won, int lost, int daysAgo) {
        int day = (int) AS_OF.toEpochDay() - daysAgo;
        for (int i = 0; i < won + lost; i++) {
            deals.add(person, -1, 0, -1, i < won ? Outcome.WON : Outcome.LOST, day, day, Deals.NO_AMOUNT, null);
        }
        return this;
    }

    Cases deal(int person, int account, int product, int stage, Outcome outcome, int daysAgo, int[] entered) {
        int day = (int) AS_OF.toEpochDay() - daysAgo;
        int closed = outcome == Outcome.OPEN ? Deals.NO_DAY : day;
        deals.add(person, account, product, stage, outcome, day, closed, Deals.NO_AMOUNT, entered);
        return this;
    }

    CrmData data() {
        return new CrmData(
                AS_OF, "EUR", people, accounts, products, stages, deals.build(), List.of(), List.of(), List.of());
    }
}
