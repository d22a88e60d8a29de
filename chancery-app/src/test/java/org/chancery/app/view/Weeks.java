package org.chancery.app.view;

import java.time.LocalDate;
import java.util.List;
import org.chancery.link.Story;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;

/** The samples of several weeks, read once for all tests. */
public final class Weeks {

    private static final SampleFolder FOLDER = SampleFolder.of("samples-weeks");

    public static final List<Reading> READINGS = FOLDER.readings();

    static final List<EventRecord> RECORDS = FOLDER.records();

    private Weeks() {}

    /** The stories as they were known on a day. */
    static List<Story> until(LocalDate day) {
        return FOLDER.until(day);
    }
}
