package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By member, the pairs of role and focus group that its candidates have, numbered from 0; −1 stands for none. Immutable. */
final class Cells {

    private record Cell(int role, int group) {}

    final int[] ofCandidate;
    /** By member and cell: the number of the role within the member. */
    final int[][] role;
    /** By member and cell: the number of the focus group within the member. */
    final int[][] group;

    final int[] roles;
    final int[] groups;

    Cells(Relaxation relaxation) {
        int members = relaxation.members;
        ofCandidate = new int[relaxation.unit.length];
        role = new int[members][];
        group = new int[members][];
        roles = new int[members];
        groups = new int[members];
        Groups all = relaxation.problem.groups;
        for (int m = 0; m < members; m++) {
            Map<Integer, Integer> roleNumbers = new HashMap<>();
            Map<Integer, Integer> groupNumbers = new HashMap<>();
            Map<Cell, Integer> numbers = new HashMap<>();
            List<Cell> found = new ArrayList<>();
            for (int k = relaxation.start[m]; k < relaxation.start[m + 1]; k++) {
                int duty = relaxation.units.first(relaxation.unit[k]);
                Cell cell = new Cell(number(all.role[duty], roleNumbers), number(all.focus[duty], groupNumbers));
                ofCandidate[k] = numbers.computeIfAbsent(cell, key -> {
                    found.add(key);
                    return found.size() - 1;
                });
            }
            role[m] = found.stream().mapToInt(Cell::role).toArray();
            group[m] = found.stream().mapToInt(Cell::group).toArray();
            roles[m] = roleNumbers.size();
            groups[m] = groupNumbers.size();
        }
    }

    private static int number(int global, Map<Integer, Integer> numbers) {
        return global == Groups.NONE ? Groups.NONE : numbers.computeIfAbsent(global, key -> numbers.size());
    }
}
