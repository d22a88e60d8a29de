package org.chancery.app.view;

import java.util.Locale;

/** The forms in which a view is printed. */
public enum ViewFormat {
    /** For people at a terminal. */
    TABLE,
    /** One array of objects, an object a line. */
    JSON,
    /** Comma-separated, one row an object. */
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
