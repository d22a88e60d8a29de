package org.chancery.app.http.exchange;

/** What an answer is written in. */
public enum Media {
    HTML("text/html; charset=utf-8"),
    JSON("application/json"),
    PROBLEM("application/problem+json"),
    CALENDAR("text/calendar; charset=utf-8"),
    FEED("application/atom+xml; charset=utf-8"),
    /** One JSON object a line. */
    LINES("application/jsonl"),
    /** Server-sent events. */
    EVENTS("text/event-stream"),
    YAML("application/yaml"),
    STYLE("text/css; charset=utf-8"),
    PICTURE("image/svg+xml"),
    FIGURES("text/plain; version=0.0.4; charset=utf-8");

    private final String type;

    Media(String type) {
        this.type = type;
    }

    /** The value of the header {@code Content-Type}. */
    public String type() {
        return type;
    }
}
