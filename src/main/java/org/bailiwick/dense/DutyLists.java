package org.bailiwick.dense;

import java.util.Arrays;

/** Every member's duties in no particular order, for picking one at random. */
final class DutyLists {

    private final int[][] duties;
    private final int[] sizes;
    private final int[] place;

    DutyLists(int dutyCount, int memberCount) {
        duties = new int[memberCount][4];
        sizes = new int[memberCount];
        place = new int[dutyCount];
    }

    void clear() {
        Arrays.fill(sizes, 0);
    }

    int size(int member) {
        return sizes[member];
    }

    int get(int member, int index) {
        return duties[member][index];
    }

    void add(int member, int duty) {
        int size = sizes[member]++;
        if (size == duties[member].length) {
            duties[member] = Arrays.copyOf(duties[member], 2 * size);
        }
        duties[member][size] = duty;
        place[duty] = size;
    }

    void remove(int member, int duty) {
        int last = duties[member][--sizes[member]];
        duties[member][place[duty]] = last;
        place[last] = place[duty];
    }
}
