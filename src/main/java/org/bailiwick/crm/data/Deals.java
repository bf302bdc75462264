package org.bailiwick.crm.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Deals in columns, so that millions fit into memory: some 40 bytes each.
 *
 * <p>Immutable and thread-safe once built.
 */
public final class Deals {
    /** The index of a person, account, product or stage that a deal does not name. */
    public static final int NONE = -1;

    /** The day of something that did not happen or is not known. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** Amounts are whole numbers of 10<sup>−4</sup> units of the currency. */
    public static final int AMOUNT_DECIMALS = 4;

    /** The amount of a deal that states none. */
    public static final long NO_AMOUNT = Long.MIN_VALUE;

    private final int size;
    private final int stages;
    private final int[] owner;
    private final int[] account;
    private final int[] product;
    private final byte[] stage;
    private final Outcome[] outcome;
    private final int[] created;
    private final int[] closed;
    private final long[] amount;
    private final int[] entered;

    private Deals(Builder builder) {
        size = builder.size;
        stages = builder.stages;
        owner = Arrays.copyOf(builder.owner, size);
        account = Arrays.copyOf(builder.account, size);
        product = Arrays.copyOf(builder.product, size);
        stage = Arrays.copyOf(builder.stage, size);
        outcome = Arrays.copyOf(builder.outcome, size);
        created = Arrays.copyOf(builder.created, size);
        closed = Arrays.copyOf(builder.closed, size);
        amount = Arrays.copyOf(builder.amount, size);
        entered = Arrays.copyOf(builder.entered, size * stages);
    }

    /**
     * Returns how many deals there are; all other methods take a deal's index from 0 to one below.
     *
     * @return at least 0
     */
    public int size() {
        return size;
    }

    /**
     * Returns who owns a deal.
     *
     * @param deal the deal
     * @return the index of a person, or {@link #NONE}
     */
    public int owner(int deal) {
        return owner[deal];
    }

    /**
     * Returns for whom a deal is.
     *
     * @param deal the deal
     * @return the index of an account, or {@link #NONE}
     */
    public int account(int deal) {
        return account[deal];
    }

    /**
     * Returns what a deal sells.
     *
     * @param deal the deal
     * @return the index of a product, or {@link #NONE}
     */
    public int product(int deal) {
        return product[deal];
    }

    /**
     * Returns the furthest stage that a deal reached: where an open one stands, where a lost one was lost, the last for a won
     * one.
     *
     * @param deal the deal
     * @return the index of a stage, or {@link #NONE} where deals have no stages
     */
    public int stage(int deal) {
        return stage[deal];
    }

    /**
     * Returns how a deal stands.
     *
     * @param deal the deal
     * @return its outcome
     */
    public Outcome outcome(int deal) {
        return outcome[deal];
    }

    /**
     * Returns when a deal was created.
     *
     * @param deal the deal
     * @return the day, counted from 1970-01-01 as {@link LocalDate#toEpochDay()} does, or {@link #NO_DAY}
     */
    public int created(int deal) {
        return created[deal];
    }

    /**
     * Returns when a deal was won or lost.
     *
     * @param deal the deal
     * @return the day as in {@link #created}, or {@link #NO_DAY}; always for an open deal
     */
    public int closed(int deal) {
        return closed[deal];
    }

    /**
     * Returns when a deal entered a stage.
     *
     * @param deal the deal
     * @param ofStage the index of the stage
     * @return the day as in {@link #created}, or {@link #NO_DAY} where it did not or nobody noted it
     */
    public int entered(int deal, int ofStage) {
        return entered[deal * stages + ofStage];
    }

    /**
     * Returns when a deal began: was created, or else first entered a stage.
     *
     * @param deal the deal
     * @return the day as in {@link #created}, or {@link #NO_DAY} where neither is known
     */
    public int begun(int deal) {
        int day = created[deal];
        for (int s = 0; s < stages && day == NO_DAY; s++) {
            day = entered(deal, s);
        }
        return day;
    }

    /**
     * Returns a deal's amount.
     *
     * @param deal the deal
     * @return the amount in 10<sup>−4</sup> units of the currency, or {@link #NO_AMOUNT}
     */
    public long amount(int deal) {
        return amount[deal];
    }

    /**
     * Returns an amount, or a sum of amounts, in units of the currency.
     *
     * @param amount in 10<sup>−4</sup> units
     * @return the exact amount, without trailing zeros behind the point
     */
    public static BigDecimal units(long amount) {
        BigDecimal units = BigDecimal.valueOf(amount, AMOUNT_DECIMALS).stripTrailingZeros();
        return units.scale() < 0 ? units.setScale(0) : units;
    }

    /** Takes deals one after the other. Not thread-safe. */
    public static final class Builder {
        private static final int FIRST_ROOM = 1 << 10;

        private final int stages;
        private int size;
        private int[] owner = new int[FIRST_ROOM];
        private int[] account = new int[FIRST_ROOM];
        private int[] product = new int[FIRST_ROOM];
        private byte[] stage = new byte[FIRST_ROOM];
        private Outcome[] outcome = new Outcome[FIRST_ROOM];
        private int[] created = new int[FIRST_ROOM];
        private int[] closed = new int[FIRST_ROOM];
        private long[] amount = new long[FIRST_ROOM];
        private int[] entered;

        /**
         * Makes an empty collection.
         *
         * @param stages how many stages there are, 0..127
         * @throws IllegalArgumentException where there are more
         */
        public Builder(int stages) {
            if (stages < 0 || stages > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("%d stages: there must be 0 to %d. Maybe another column was meant."
                        .formatted(stages, Byte.MAX_VALUE));
            }
            this.stages = stages;
            entered = new int[FIRST_ROOM * stages];
        }

        /**
         * Adds a deal.
         *
         * @param ofOwner the index of a person, or {@link #NONE}
         * @param ofAccount the index of an account, or {@link #NONE}
         * @param ofProduct the index of a product, or {@link #NONE}
         * @param atStage the furthest stage reached, or {@link #NONE}
         * @param as the outcome
         * @param createdOn the day, or {@link #NO_DAY}
         * @param closedOn the day, or {@link #NO_DAY}
         * @param ofAmount in 10<sup>−4</sup> units, or {@link #NO_AMOUNT}
         * @param enteredOn the day of entering each stage, or {@link #NO_DAY}; null where none is known
         * @return the deal's index
         */
        public int add(
                int ofOwner,
                int ofAccount,
                int ofProduct,
                int atStage,
                Outcome as,
                int createdOn,
                int closedOn,
                long ofAmount,
                int @Nullable [] enteredOn) {
            if (size == owner.length) {
                grow();
            }
            owner[size] = ofOwner;
            account[size] = ofAccount;
            product[size] = ofProduct;
            stage[size] = (byte) atStage;
            outcome[size] = as;
            created[size] = createdOn;
            closed[size] = closedOn;
            amount[size] = ofAmount;
            for (int s = 0; s < stages; s++) {
                entered[size * stages + s] = enteredOn == null ? NO_DAY : enteredOn[s];
            }
            return size++;
        }

        private void grow() {
            int room = size + (size >> 1);
            owner = Arrays.copyOf(owner, room);
            account = Arrays.copyOf(account, room);
            product = Arrays.copyOf(product, room);
            stage = Arrays.copyOf(stage, room);
            outcome = Arrays.copyOf(outcome, room);
            created = Arrays.copyOf(created, room);
            closed = Arrays.copyOf(closed, room);
            amount = Arrays.copyOf(amount, room);
            entered = Arrays.copyOf(entered, room * stages);
        }

        /**
         * Returns the deals so far.
         *
         * @return the deals, which later additions leave alone
         */
        public Deals build() {
            return new Deals(this);
        }
    }
}
