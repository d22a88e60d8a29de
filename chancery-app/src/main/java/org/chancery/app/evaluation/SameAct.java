package org.chancery.app.evaluation;

import java.util.List;
import org.chancery.record.EventRecord;

/** Whether a read record can be the act that a gold record tells of, rightly read or not. */
final class SameAct {

    private SameAct() {}

    /** In the same sentence: the same category, the same word, the same parties; or any where the gold tells none of them. */
    static boolean maybe(Gold gold, EventRecord read) {
        return gold.site().isSentenceOf(read)
                && (Field.CATEGORY.agrees(gold, read)
                        || gold.site().isTriggerOf(read)
                        || hasSameParties(gold, read)
                        || isVague(gold));
    }

    private static boolean hasSameParties(Gold gold, EventRecord read) {
        return !gold.actors().value().orElse(List.of()).isEmpty()
                && Field.ACTORS.agrees(gold, read)
                && Field.RECIPIENTS.agrees(gold, read);
    }

    private static boolean isVague(Gold gold) {
        return gold.site().trigger().isEmpty() && !gold.actors().made();
    }
}
