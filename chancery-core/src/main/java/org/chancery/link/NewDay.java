package org.chancery.link;

import java.util.Optional;
import org.chancery.event.PutOff;
import org.chancery.record.EventRecord;

/** The day to which something was put off, and the one for which it had been planned. */
final class NewDay {

    private NewDay() {}

    static Optional<Stretch> of(EventRecord postponed) {
        return postponed
                .when()
                .flatMap(when -> when.putOff()
                        .flatMap(kind -> Stretch.of(when).map(days -> switch (kind) {
                            case TO -> days;
                            case FROM_TO -> Stretch.day(days.to());
                        })));
    }

    /** The day for which it had been planned, if the same words tell that, too. */
    static Optional<Stretch> old(EventRecord postponed) {
        return postponed
                .when()
                .filter(when -> when.putOff().filter(PutOff.FROM_TO::equals).isPresent())
                .flatMap(Stretch::of)
                .map(days -> Stretch.day(days.from()));
    }
}
