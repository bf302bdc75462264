package org.bailiwick.crm.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            GTX Pro,             gtx-pro
            ' -- A/B | c=d ',    a-b-c-d
            Röntgen & Söhne,     röntgen-söhne
            ＧＴＸ　５００,         gtx-500
            医疗 杭州,             医疗-杭州
            हिन्दी,                हिन्दी
            !?,                  ''
            """)
    void aSlugHasLettersAndDigitsOfAnyScript(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void anIdIsGivenOnce() {
        Slug slug = new Slug();
        assertThat(List.of(
                        slug.next("product", "GTX Pro"),
                        slug.next("product", "GTX-Pro"),
                        slug.next("product", "gtx pro 2"),
                        slug.next("product", "gtx pro"),
                        slug.next("", "GTX Pro"),
                        slug.next("product", "?"),
                        slug.next("product", "!"),
                        slug.next("", "!")))
                .containsExactly(
                        "product-gtx-pro",
                        "product-gtx-pro-2",
                        "product-gtx-pro-2-2",
                        "product-gtx-pro-3",
                        "gtx-pro",
                        "product-1",
                        "product-2",
                        "1");
    }

    @Property(tries = 300)
    void idsAreFreeOfNotationAndUnique(@ForAll List<String> names) {
        Slug slug = new Slug();
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            String id = slug.next("", name);
            assertThat(id).isNotBlank().doesNotContainPattern("[/|*=>:;\\s\\p{Cntrl}]");
            assertThat(ids.add(id)).isTrue();
        }
    }
}
