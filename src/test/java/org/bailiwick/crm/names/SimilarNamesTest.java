package org.bailiwick.crm.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.bailiwick.crm.names.SimilarNames.Near;

class SimilarNamesTest {

    /** Few letters, so that trigrams repeat and names are near by chance. */
    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars('a', 'b', 'c')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(2)
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void theIndexMissesNothingThatComparingAllFinds(
            @ForAll("names") List<String> names, @ForAll @DoubleRange(min = SimilarNames.FLOOR, max = 1) double least) {
        List<NameForm> forms = names.stream().map(NameForm::of).toList();
        SimilarNames index = new SimilarNames(forms);
        for (NameForm form : forms) {
            List<Near> all = IntStream.range(0, forms.size())
                    .mapToObj(i -> new Near(i, SimilarNames.similarity(form, forms.get(i))))
                    .filter(near -> near.similarity() >= least)
                    .toList();
            assertThat(index.near(form, least)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(index.nearest(form))
                    .isNotNull()
                    .satisfies(near -> assertThat(near.similarity()).isEqualTo(1));
        }
    }
}
