package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Some members, the duties that they hold and open ones that they could: a walk stays among them for a while, so that what it
 * touches stays close at hand. Small problems are one field.
 *
 * <p>Members and duties have numbers of their own in a field. Duties stay in it until it is laid out anew, as moves inside a
 * field only go to its members.
 */
final class Field {

    /** So many pairs of a problem, or of a field, still lie in a fast cache. */
    private static final int MOST_CELLS = 1 << 17;

    private static final int MOST_MEMBERS = 64;
    private static final int NOT_HERE = -1;

    private final State state;
    private final PairTable pairs;
    private final boolean whole;

    private final int[] member;
    private final int[] numberOfMember;
    private int members;

    private int[] duty = new int[1024];
    private final int[] numberOfDuty;
    private int duties;

    /** By duty and member of the field: the position in the pair table. */
    private int[] matrix = new int[0];
    /** By duty of the field: where its positions begin. */
    private int[] start = new int[1025];

    private int[] position = new int[4096];

    Field(State state) {
        this.state = state;
        this.pairs = state.problem.pairs;
        this.whole = pairs.members() <= MOST_MEMBERS || (long) pairs.duties() * pairs.members() <= MOST_CELLS;
        this.member = new int[whole ? pairs.members() : MOST_MEMBERS];
        this.numberOfMember = new int[pairs.members()];
        this.numberOfDuty = new int[pairs.duties()];
        Arrays.fill(numberOfMember, NOT_HERE);
        Arrays.fill(numberOfDuty, NOT_HERE);
    }

    /** Whether the field is the whole problem, so that it never needs to be laid out anew. */
    boolean isWhole() {
        return whole;
    }

    int duties() {
        return duties;
    }

    /** The problem's number of one of the field's duties. */
    int duty(int number) {
        return duty[number];
    }

    /** How many members of the field may hold one of its duties. */
    int size(int number) {
        return start[number + 1] - start[number];
    }

    /** Where a choice for one of the field's duties stands in the pair table. */
    int position(int number, int choice) {
        return position[start[number] + choice];
    }

    /** The field's number of a duty, or a negative one where it is elsewhere. */
    int numberOf(int wanted) {
        return numberOfDuty[wanted];
    }

    /** Where a pair stands in the table, or {@link PairTable#NONE} where the member may not hold the duty. */
    int find(int wanted, int by) {
        int row = numberOfDuty[wanted];
        int column = numberOfMember[by];
        return (row | column) < 0 ? pairs.find(wanted, by) : matrix[row * members + column];
    }

    /** Lays out a field around a duty: whoever may hold it, then whoever may hold what these hold. */
    void layOut(int seed, Draws draws) {
        clear();
        if (whole) {
            for (int m = 0; m < pairs.members(); m++) {
                addMember(m);
            }
        } else {
            addCandidates(seed, draws);
            for (int tries = 0; members < member.length && tries < MOST_MEMBERS; tries++) {
                int near = member[draws.below(members)];
                if (state.lists.size(near) > 0) {
                    addCandidates(state.lists.get(near, draws.below(state.lists.size(near))), draws);
                }
            }
        }
        for (int i = 0; i < members; i++) {
            for (int j = 0; j < state.lists.size(member[i]); j++) {
                addDuty(state.lists.get(member[i], j));
            }
        }
        for (int i = 0; i < state.openDuties.size(0); i++) {
            addDuty(state.openDuties.get(0, i));
        }
        fillMatrix();
    }

    private void clear() {
        for (int i = 0; i < members; i++) {
            numberOfMember[member[i]] = NOT_HERE;
        }
        for (int i = 0; i < duties; i++) {
            numberOfDuty[duty[i]] = NOT_HERE;
        }
        members = 0;
        duties = 0;
    }

    private void addCandidates(int of, Draws draws) {
        int size = pairs.size(of);
        int first = size == 0 ? 0 : draws.below(size);
        for (int i = 0; i < size && members < member.length; i++) {
            addMember(pairs.member[pairs.start[of] + (first + i) % size]);
        }
    }

    private void addMember(int added) {
        if (numberOfMember[added] == NOT_HERE) {
            numberOfMember[added] = members;
            member[members++] = added;
        }
    }

    /** Adds a duty where it may move: not a pinned one, nor one with nobody else to go to. */
    private void addDuty(int added) {
        if (state.problem.pinned[added]) {
            return;
        }
        if (duties == duty.length) {
            duty = Arrays.copyOf(duty, 2 * duties);
            start = Arrays.copyOf(start, 2 * duties + 1);
        }
        int end = start[duties];
        for (int at = pairs.start[added]; at < pairs.start[added + 1]; at++) {
            if (numberOfMember[pairs.member[at]] != NOT_HERE) {
                if (end == position.length) {
                    position = Arrays.copyOf(position, 2 * end);
                }
                position[end++] = at;
            }
        }
        if (end - start[duties] > (state.isOpen(added) ? 0 : 1)) {
            numberOfDuty[added] = duties;
            duty[duties++] = added;
            start[duties] = end;
        }
    }

    private void fillMatrix() {
        if (matrix.length < duties * members) {
            matrix = new int[duties * members];
        }
        Arrays.fill(matrix, 0, duties * members, PairTable.NONE);
        for (int row = 0; row < duties; row++) {
            for (int i = start[row]; i < start[row + 1]; i++) {
                matrix[row * members + numberOfMember[pairs.member[position[i]]]] = position[i];
            }
        }
    }
}
