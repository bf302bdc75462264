package org.bailiwick.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** Where the teams of a batch are: the driver lists them, the executors read them. */
interface TeamSource {

    /**
     * Lists the teams, without making sense of their documents.
     *
     * @return the teams in the order of the batch's summary
     * @throws IOException where the source cannot be read or is no such source
     */
    List<SizedTeam> teams() throws IOException;

    /**
     * Has the executors read documents.
     *
     * @param parts which teams, each in one part
     * @return the documents, in as many partitions and each in that of its part
     * @throws IOException where the source is no longer what it was
     */
    JavaRDD<Document> documents(List<List<SizedTeam>> parts) throws IOException;
}
