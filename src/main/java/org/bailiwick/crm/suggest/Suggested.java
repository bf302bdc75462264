package org.bailiwick.crm.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.MappingWriter;

/**
 * A mapping that looks right for some files.
 *
 * @param mapping the mapping; without tables where no file looks like any
 * @param reasons why its lines are as they are; several may be about one line. Columns that are not used are told with the pointer
 *     to the columns of their file, files that are not used with {@code /tables}
 */
public record Suggested(Mapping mapping, List<Reason> reasons) {

    public Suggested {
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns the mapping as a file, with the reason of each line.
     *
     * @return the file's text, which reads back as an equal mapping; lines end in {@code \n}
     */
    public String yaml() {
        Map<String, String> comments = new LinkedHashMap<>();
        comments.put("", "A suggestion by a look at the files. Each line says why: look it through.");
        reasons.forEach(reason -> comments.merge(reason.pointer(), reason.text(), (a, b) -> a + "\n" + b));
        return MappingWriter.yaml(mapping, comments);
    }
}
