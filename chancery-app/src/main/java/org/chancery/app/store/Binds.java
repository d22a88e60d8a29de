package org.chancery.app.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of one question, each under a name: nothing that somebody looks for is ever written into the SQL itself. */
final class Binds {

    private final Map<String, Object> all = new LinkedHashMap<>();

    /** Binds a value; how the SQL names it. */
    String one(String name, String value) {
        all.put(name, Storable.text(value));
        return ":" + name;
    }

    /** Binds a list; how the SQL names it, in brackets. */
    String list(String name, List<String> values) {
        List<String> names = new ArrayList<>();
        for (String value : values) {
            names.add(one(name + names.size(), value));
        }
        return "(" + String.join(", ", names) + ")";
    }

    Map<String, Object> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }
}
