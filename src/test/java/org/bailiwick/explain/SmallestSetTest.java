package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** Against every subset of ten things. */
class SmallestSetTest {

    private static final int THINGS = 10;

    @Property(tries = 300)
    void theSetHasSomethingOfEachAndNoSmallerOneHas(
            @ForAll @Size(min = 1, max = 8) List<@NotEmpty Set<@IntRange(min = 0, max = THINGS - 1) Integer>> sets) {
        List<Integer> found = SmallestSet.of(sets, Comparator.naturalOrder());

        assertThat(sets).allMatch(set -> found.stream().anyMatch(set::contains));
        assertThat(found).isSorted().doesNotHaveDuplicates();
        int smallest = THINGS;
        for (int bits = 0; bits < 1 << THINGS; bits++) {
            Set<Integer> subset = new TreeSet<>();
            for (int i = 0; i < THINGS; i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(i);
                }
            }
            if (sets.stream().allMatch(set -> set.stream().anyMatch(subset::contains))) {
                smallest = Math.min(smallest, subset.size());
            }
        }
        assertThat(found).hasSize(smallest);
    }

    @Property(tries = 20)
    void manySetsOfOneEachAreAllNeeded(@ForAll @IntRange(min = 1, max = 400) int count) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sets.add(Set.of(i));
        }
        assertThat(SmallestSet.of(sets, Comparator.naturalOrder())).hasSize(count);
    }
}
