package org.chancery.app.http.exchange;

import java.util.List;
import java.util.function.Function;

/** One thing to be seen, in both of its forms. */
public interface View {

    String html();

    String json();

    /** The way to the page, and the one to its twin: first, since a part of a path takes a suffix, too. */
    static List<Route> routes(String path, Function<Ask, View> page) {
        return List.of(
                Route.get(twin(path), ask -> Answer.json(page.apply(ask).json())),
                Route.get(path, ask -> Answer.ok(Media.HTML, page.apply(ask).html())));
    }

    /** The address of a page's twin. */
    static String twin(String path) {
        return (path.equals("/") ? "/index" : path) + ".json";
    }
}
