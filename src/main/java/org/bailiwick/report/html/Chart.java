package org.bailiwick.report.html;

import java.util.Map;

/**
 * A chart that the page draws from figures; a table says the same.
 *
 * @param id unique in the page
 * @param kind which of the page's charts
 * @param label what it shows, for those who do not see it, with where the same figures stand
 * @param caption what stands below
 * @param figures what is drawn, in the terms of JSON
 */
record Chart(String id, String kind, String label, String caption, Map<String, Object> figures) {

    String json() {
        return ScriptData.of(figures);
    }
}
