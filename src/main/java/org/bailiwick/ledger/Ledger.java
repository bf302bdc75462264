package org.bailiwick.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.bailiwick.ledger.store.LedgerAddress;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.ledger.store.LedgerStore;
import org.bailiwick.ledger.store.Presence;
import org.bailiwick.ledger.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The plans of teams with their states and their history, which is only ever added to.
 *
 * <p>Every call is one transaction: it is in the ledger as a whole, or not at all. Any number of ledgers may be open on the same
 * database, in this program and others; who writes is alone for that time, and decides on what is there then. One ledger is not
 * thread-safe.
 */
public final class Ledger implements AutoCloseable {

    private final LedgerStore store;
    private final Clock clock;

    private Ledger(LedgerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Opens a ledger.
     *
     * @param address where it is
     * @param presence whether it must be there already
     * @param clock gives events their time, and, in its zone, days
     * @return the ledger
     * @throws LedgerException where it is not there, is no ledger, was written by a newer version, or cannot be reached
     */
    public static Ledger open(LedgerAddress address, Presence presence, Clock clock) {
        return new Ledger(LedgerStore.open(address, presence), clock);
    }

    private interface Work<T> {
        T on(Tables tables) throws SQLException;
    }

    /** The tables within one transaction. */
    private record Tables(Sql sql, Events events, Plans plans) {
        static Tables of(Sql sql, Clock clock) {
            Events events = new Events(sql, clock);
            return new Tables(sql, events, new Plans(sql, events));
        }
    }

    private <T> T read(Work<T> work) {
        return store.read(sql -> work.on(Tables.of(sql, clock)));
    }

    private <T> T write(Work<T> work) {
        return store.write(sql -> work.on(Tables.of(sql, clock)));
    }

    /**
     * Adds a plan as a draft, with its problem.
     *
     * @param submission the plan
     * @param source the plan that it was made from, whose decisions on moves hold for it too; or null
     * @param signature who and why
     * @return the event, with the plan's id
     * @throws LedgerException where the same plan is there already and not archived, or the database fails
     */
    public LedgerEvent add(Submission submission, @Nullable PlanId source, Signature signature) {
        return write(tables -> tables.plans().add(submission, source, signature));
    }

    /**
     * Gives a plan another state.
     *
     * @param id which plan
     * @param state any state but active
     * @param signature who and why
     * @return the event
     * @throws LedgerException where there is no such plan, its state does not allow that, or the database fails
     * @throws IllegalArgumentException for the state active: see {@link #activate}
     */
    public LedgerEvent become(PlanId id, PlanState state, Signature signature) {
        if (state == PlanState.ACTIVE) {
            throw new IllegalArgumentException("%s cannot just become active. Maybe activate was meant.".formatted(id));
        }
        return write(tables -> new States(tables.plans(), tables.events()).become(id, state, signature));
    }

    /**
     * Makes an approved plan active, and archives the team's active plans of its month and of those before.
     *
     * <p>The whole history and the plan's bytes are recomputed first: what was changed since the approval becomes active in no way.
     *
     * @param id which plan
     * @param activation from when, and what it must be
     * @param signature who and why
     * @return the event
     * @throws LedgerException where there is no such plan, it is not approved or not what was approved, the day is not in its
     *     month, or the database fails
     */
    public LedgerEvent activate(PlanId id, Activation activation, Signature signature) {
        return write(tables -> new States(tables.plans(), tables.events())
                .activate(
                        id,
                        activation,
                        Chain.walk(tables.sql(), tables.events(), null).findings(),
                        signature));
    }

    /**
     * Lists plans.
     *
     * @param filter which
     * @return the plans, by month, team and number
     * @throws LedgerException where the database fails
     */
    public List<StoredPlan> plans(PlanFilter filter) {
        return read(tables -> tables.plans().all(filter));
    }

    /**
     * Returns a plan as it is now.
     *
     * @param id which
     * @return its state and digests
     * @throws LedgerException where there is no such plan, or the database fails
     */
    public StoredPlan plan(PlanId id) {
        return read(tables -> tables.plans().stored(id));
    }

    /**
     * Returns all that happened to a plan.
     *
     * @param id which
     * @return its events in their order, at least one
     * @throws LedgerException where there is no such plan, or the database fails
     */
    public List<LedgerEvent> history(PlanId id) {
        return read(tables -> {
            tables.plans().stored(id);
            return tables.events().ofPlan(id);
        });
    }

    /**
     * Returns a plan and its problem, byte for byte.
     *
     * @param id which
     * @return the content
     * @throws LedgerException where there is no such plan, or the database fails
     */
    public PlanContent content(PlanId id) {
        return read(tables -> tables.plans().content(id));
    }

    /**
     * Lists the moves of a plan with what was said of each.
     *
     * @param id which plan
     * @return the moves in the order of its duties; may be empty
     * @throws LedgerException where there is no such plan, or the database fails
     */
    public List<Move> moves(PlanId id) {
        return read(
                tables -> Move.of(tables.plans().content(id), new Decisions(tables.plans(), tables.events()).of(id)));
    }

    /**
     * Returns what was said of moves and holds for a plan: the last word on each, on the plan itself or on those it was made from.
     *
     * @param id which plan
     * @return accepted and rejected moves; may be empty
     * @throws LedgerException where there is no such plan, or the database fails
     */
    public List<Choice> decided(PlanId id) {
        return read(tables -> {
            tables.plans().stored(id);
            return new Decisions(tables.plans(), tables.events()).of(id);
        });
    }

    /**
     * Decides on moves of a draft or of a proposed plan, all or none. Saying again what holds already changes nothing.
     *
     * @param id which plan
     * @param choices the decisions
     * @param signature who and why
     * @return the events; fewer than choices where some hold already
     * @throws LedgerException where there is no such plan or no such move, the plan's state does not allow it, or the database
     *     fails
     */
    public List<LedgerEvent> decide(PlanId id, List<Choice> choices, Signature signature) {
        List<Move> moves = moves(id);
        return write(tables -> new Decisions(tables.plans(), tables.events()).add(id, choices, moves, signature));
    }

    /**
     * Tells who held what when, by the plans that counted.
     *
     * @param filter what is asked for
     * @return by team and duty, in the order of time
     * @throws LedgerException where the database fails
     */
    public List<Tenure> tenures(TenureFilter filter) {
        return read(tables -> Tenures.of(tables.plans(), tables.events(), filter));
    }

    /**
     * Recomputes every digest and the chain of hashes.
     *
     * @param head a hash that was noted earlier, which an event must have; or null
     * @return what there is, and what is not as it was written
     * @throws LedgerException where the database fails
     */
    public Verification verify(@Nullable String head) {
        return read(tables -> Verification.of(tables.sql(), tables.events(), head));
    }

    /**
     * Tells how often something was tried again because others were in the way for long.
     *
     * @return the number since the opening
     */
    public long retries() {
        return store.retries();
    }

    @Override
    public void close() {
        store.close();
    }
}
