package org.bailiwick.crm.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.ValueClass;
import org.junit.jupiter.api.Test;

class AccountValuesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final List<Account> accounts = new ArrayList<>();
    private final Deals.Builder deals = new Deals.Builder(0);

    private void account(String sales) {
        String key = "a" + accounts.size();
        BigDecimal amount = sales == null ? null : new BigDecimal(sales);
        accounts.add(new Account(key, key, null, null, null, null, null, null, amount, -1, -1, -1, null));
    }

    private void deal(int account, Outcome outcome, LocalDate closed, int amount) {
        int day = closed == null ? Deals.NO_DAY : (int) closed.toEpochDay();
        deals.add(0, account, -1, -1, outcome, Deals.NO_DAY, day, amount * 10_000L, null);
    }

    private List<AccountValue> values(int months, ValueClass... classes) {
        CrmData data = new CrmData(
                AS_OF,
                "EUR",
                List.of(),
                accounts,
                List.of(),
                List.of(),
                deals.build(),
                List.of(),
                List.of(),
                List.of());
        return AccountValues.of(data, List.of(classes), months).accounts();
    }

    /** By hand, two accounts have figures: the better of two is 1 + ⌊5 · 1.5/2⌋ = 4, the other 1 + ⌊5 · 0.5/2⌋ = 2, a tie 3. */
    @Test
    void everyScoreTellsItsFigure() {
        account(null);
        account(null);
        account(null);
        deal(0, Outcome.WON, AS_OF.minusDays(12), 1200);
        deal(0, Outcome.LOST, AS_OF, 9000);
        deal(0, Outcome.OPEN, null, 9000);
        deal(1, Outcome.WON, AS_OF.minusDays(40), 5000);
        List<AccountValue> values = values(12);
        assertThat(values.get(0).rule())
                .isEqualTo("last won deal 12 days ago: 4; 1 won deal in 12 months: 3; 1,200.00 EUR in 12 months: 2;"
                        + " together 9: class B");
        assertThat(values.get(0).score()).isEqualTo(9);
        assertThat(values.get(1).rule())
                .isEqualTo("last won deal 40 days ago: 2; 1 won deal in 12 months: 3; 5,000.00 EUR in 12 months: 4;"
                        + " together 9: class B");
        assertThat(values.get(2).rule())
                .isEqualTo("no day of a won deal: 1; no won deal: 1; no sales: 1; together 3: class C");
    }

    @Test
    void theWindowBeginsTheDayAfter() {
        account(null);
        deal(0, Outcome.WON, LocalDate.of(2026, 5, 30), 7);
        deal(0, Outcome.WON, LocalDate.of(2026, 5, 31), 10);
        deal(0, Outcome.WON, null, 20);
        assertThat(values(1).get(0).rule()).contains("2 won deals in 1 month: 3", "30.00 EUR in 1 month: 3");
    }

    @Test
    void anAccountWithoutDealsIsWorthWhatItsRecordTells() {
        account("2400");
        account(null);
        deal(1, Outcome.WON, AS_OF, 1000);
        AccountValue byRecord = values(6).get(0);
        assertThat(byRecord.rule())
                .isEqualTo(
                        "no day of a won deal: 1; no won deal: 1; 1,200.00 EUR in 6 months by the account's record: 4;"
                                + " together 6: class C");
    }

    @Test
    void withoutAnyWonDealMoneyCountsThreeTimes() {
        for (String sales : List.of("100", "200", "300", "400", "500")) {
            account(sales);
        }
        account("0");
        List<AccountValue> values = values(12);
        assertThat(values.stream().map(AccountValue::score)).containsExactly(3, 6, 9, 12, 15, 3);
        assertThat(values.stream().map(value -> value.valueClass().name()))
                .containsExactly("C", "C", "B", "A", "A", "C");
        assertThat(values.get(4).rule())
                .isEqualTo("no deal was won, so money counts three times; 500.00 EUR in 12 months by the account's"
                        + " record: 5; together 15: class A");
    }

    @Test
    void theLastClassTakesTheRest() {
        account(null);
        ValueClass gold = new ValueClass("Gold", 14, BigDecimal.TEN, BigDecimal.ONE);
        ValueClass rest = new ValueClass("Rest", 9, BigDecimal.ONE, BigDecimal.ONE);
        assertThat(values(12, gold, rest).get(0).valueClass()).isEqualTo(rest);
    }

    @Test
    void thereMustBeAMonth() {
        assertThatThrownBy(() -> values(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("months (0)");
    }
}
