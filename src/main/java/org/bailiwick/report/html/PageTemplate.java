package org.bailiwick.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bailiwick.io.Sha256;
import org.bailiwick.lang.Wording;

/**
 * The page's frame: the template, its style and its scripts, and the policy that lets nothing else run or load.
 *
 * <p>Whatever comes from a problem goes through the template engine's escaping, or through {@link ScriptData}; the policy names style
 * and scripts by their digests (Content Security Policy Level 3, W3C), so that nothing a text might smuggle in would run.
 */
final class PageTemplate {

    private static final String LIBRARIES = "/META-INF/resources/webjars/";
    private static final String D3 = LIBRARIES + "d3/7.9.0/";
    private static final String SANKEY = LIBRARIES + "d3-sankey/0.12.3/";
    private static final List<String> SCRIPTS =
            List.of(D3 + "dist/d3.min.js", SANKEY + "dist/d3-sankey.min.js", "page.js", "charts.js");
    /** Both licences ask to stand in every copy. */
    private static final List<String> LICENCES = List.of(D3 + "LICENSE", SANKEY + "LICENSE");

    private final Template template;
    private final String style;
    private final List<String> scripts;

    PageTemplate() {
        style = read("page.css");
        scripts = SCRIPTS.stream().map(PageTemplate::read).toList();
        template = Mustache.compiler()
                .emptyStringIsFalse(true)
                .strictSections(true)
                .withLoader(name -> new StringReader(read(name + ".html")))
                .compile(read("page.html"));
    }

    /** Fills the page; the values are those that the template asks for by name. */
    String fill(Map<String, Object> values, Wording wording) {
        Map<String, Object> all = new HashMap<>(values);
        Mustache.CustomContext words = wording::text;
        all.put("t", words);
        all.put("style", style);
        all.put("scripts", scripts);
        all.put("licences", LICENCES.stream().map(PageTemplate::read).toList());
        all.put("policy", policy());
        return template.execute(all);
    }

    private String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src %s; script-src %s"
                .formatted(
                        digest(style),
                        scripts.stream().map(PageTemplate::digest).collect(Collectors.joining(" ")));
    }

    private static String digest(String text) {
        return "'sha256-" + Sha256.base64(text) + "'";
    }

    private static String read(String name) {
        try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A part of the program cannot be read: " + name, e);
        }
    }
}
