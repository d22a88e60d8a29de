package org.chancery.link;

import java.util.List;
import org.chancery.record.EventRecord;

/** One record under a story: what it adds, and why it stands there. */
public record Step(Stage stage, EventRecord record, List<Reason> because) {

    public Step {
        because = List.copyOf(because);
    }
}
