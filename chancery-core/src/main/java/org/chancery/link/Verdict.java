package org.chancery.link;

import java.util.List;

/** Whether two records tell of the same, and why they do or do not. */
public sealed interface Verdict {

    /** They do. */
    record Same(List<Reason> reasons) implements Verdict {
        public Same {
            reasons = List.copyOf(reasons);
        }
    }

    /** They do not. */
    record Different(String because) implements Verdict {}
}
