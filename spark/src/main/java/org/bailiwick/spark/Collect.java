package org.bailiwick.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.batch.TeamOutcome;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/** Sends all outcomes of a part in one go. */
final class Collect extends AbstractFunction1<Iterator<TeamOutcome>, List<TeamOutcome>> implements Serializable {

    private static final long serialVersionUID = 1;

    @Override
    public List<TeamOutcome> apply(Iterator<TeamOutcome> outcomes) {
        List<TeamOutcome> list = new ArrayList<>();
        while (outcomes.hasNext()) {
            list.add(outcomes.next());
        }
        return list;
    }
}
