package org.chancery.app.http;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.app.http.api.ArticleCalls;
import org.chancery.app.http.api.CorrectionCalls;
import org.chancery.app.http.desk.ReadingDesk;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Media;
import org.chancery.app.http.exchange.Route;
import org.chancery.app.http.exchange.Route.Access;
import org.chancery.app.http.exchange.Route.Handler;
import org.chancery.app.http.exchange.Route.Method;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.live.Streams;
import org.chancery.app.http.page.AgendaPage;
import org.chancery.app.http.page.ArticlePage;
import org.chancery.app.http.page.CodebookPage;
import org.chancery.app.http.page.CorrectionDesk;
import org.chancery.app.http.page.CorrectionsPage;
import org.chancery.app.http.page.CountriesPage;
import org.chancery.app.http.page.CountryPage;
import org.chancery.app.http.page.EventsPage;
import org.chancery.app.http.page.MapPage;
import org.chancery.app.http.page.NetworkPage;
import org.chancery.app.http.page.Notice;
import org.chancery.app.http.page.OutlookPage;
import org.chancery.app.http.page.PeoplePage;
import org.chancery.app.http.page.PersonPage;
import org.chancery.app.http.page.StartPage;
import org.chancery.app.http.page.StoriesFeed;
import org.chancery.app.http.page.StoriesPage;
import org.chancery.app.http.page.StoryPage;
import org.chancery.app.http.page.TimelinePage;
import org.chancery.app.http.page.TracksPage;
import org.chancery.app.http.page.TryPage;
import org.chancery.app.output.JsonText;
import org.chancery.app.store.Store;

/** Every way in: pages with their twins, calls, and what the pages need. */
final class RouteTable {

    /** Bytes of one article as JSON. */
    private static final int LONGEST_ARTICLE = 2 * 1024 * 1024;

    /** Bytes of a pasted report, each letter escaped as forms do. */
    private static final int LONGEST_FORM = 512 * 1024;

    /** Bytes of a correction, as JSON or as a form. */
    private static final int LONGEST_CORRECTION = 64 * 1024;

    private final Store store;
    private final ReadingDesk desk;
    private final Gazetteer gazetteer;
    private final Supplier<Set<String>> vague;
    private final Clock clock;
    private final Streams streams;

    RouteTable(
            Store store,
            ReadingDesk desk,
            Gazetteer gazetteer,
            Supplier<Set<String>> vague,
            Clock clock,
            Streams streams) {
        this.store = store;
        this.desk = desk;
        this.gazetteer = gazetteer;
        this.vague = vague;
        this.clock = clock;
        this.streams = streams;
    }

    /** All routes, the first that fits a request is taken. */
    List<Route> routes(Supplier<Map<String, String>> codebook, Supplier<Notice> notice, Figures figures) {
        List<Route> all = new ArrayList<>();
        pages(all, codebook, notice);
        time(all);
        calls(all);
        corrections(all);
        all.add(Route.get("/api/events/stream", streams::answer));
        all.add(open("/health", ask -> health()));
        all.add(Route.get("/metrics", ask -> Answer.ok(Media.FIGURES, figures.text())));
        fixed(all);
        return List.copyOf(all);
    }

    private void pages(List<Route> all, Supplier<Map<String, String>> codebook, Supplier<Notice> notice) {
        CodebookPage book = new CodebookPage(codebook);
        TryPage tried = new TryPage(desk);
        all.addAll(View.routes("/", new StartPage(store, notice)::view));
        all.addAll(View.routes("/events", new EventsPage(store)::view));
        all.addAll(View.routes("/article", new ArticlePage(store)::view));
        all.addAll(View.routes("/stories", new StoriesPage(store)::view));
        all.addAll(View.routes("/stories/{id}", new StoryPage(store)::view));
        whoAndWhere(all);
        all.addAll(View.routes("/codebook", book::index));
        all.addAll(View.routes("/codebook/{page}", book::page));
        all.addAll(View.routes("/try", tried::view));
        all.add(new Route(Method.POST, "/try", Access.READ, LONGEST_FORM, tried::read));
    }

    /** Pages of what is and was when. */
    private void time(List<Route> all) {
        AgendaPage agenda = new AgendaPage(store);
        all.addAll(View.routes("/agenda", agenda::view));
        all.add(Route.get("/agenda.ics", agenda::calendar));
        all.add(Route.get("/stories.atom", new StoriesFeed(store)::answer));
        all.addAll(View.routes("/timeline", new TimelinePage(store)::view));
        all.addAll(View.routes("/tracks", new TracksPage(store, vague)::view));
        all.addAll(View.routes("/outlook", new OutlookPage(store)::view));
    }

    /** Pages of who has to do with whom, and where. */
    private void whoAndWhere(List<Route> all) {
        all.addAll(View.routes("/people", new PeoplePage(store, gazetteer)::view));
        all.addAll(View.routes("/people/{name}", new PersonPage(store, gazetteer)::view));
        all.addAll(View.routes("/countries", new CountriesPage(store, gazetteer)::view));
        all.addAll(View.routes("/countries/{code}", new CountryPage(store, gazetteer)::view));
        all.addAll(View.routes("/network", new NetworkPage(store, gazetteer)::view));
        all.addAll(View.routes("/map", new MapPage(store, gazetteer)::view));
    }

    private void calls(List<Route> all) {
        ArticleCalls calls = new ArticleCalls(desk, store);
        EventsPage events = new EventsPage(store);
        all.add(Route.get("/api/events", ask -> Answer.json(events.view(ask).json())));
        all.add(new Route(Method.POST, "/api/read", Access.READ, LONGEST_ARTICLE, calls::read));
        all.add(new Route(Method.POST, "/api/articles", Access.WRITE, LONGEST_ARTICLE, calls::keep));
    }

    private void corrections(List<Route> all) {
        CorrectionDesk takes = new CorrectionDesk(store, clock);
        CorrectionCalls calls = new CorrectionCalls(takes, store.corrections());
        all.addAll(View.routes("/corrections", new CorrectionsPage(store.corrections())::view));
        all.add(new Route(Method.POST, "/corrections", Access.WRITE, LONGEST_CORRECTION, takes::form));
        all.add(Route.get("/api/corrections", calls::list));
        all.add(new Route(Method.POST, "/api/corrections", Access.WRITE, LONGEST_CORRECTION, calls::keep));
    }

    private static void fixed(List<Route> all) {
        all.add(open("/style.css", always(Media.STYLE, Stylesheet.text())));
        all.add(open("/icon.svg", always(Media.PICTURE, Resource.text("icon.svg"))));
        all.add(open("/openapi.json", always(Media.JSON, Resource.text("openapi.json"))));
        all.add(open("/event-record.schema.json", always(Media.JSON, Resource.text("/event-record.schema.json"))));
    }

    private static Handler always(Media media, String text) {
        return ask -> Answer.ok(media, text);
    }

    private static Route open(String path, Handler handler) {
        return new Route(Method.GET, path, Access.OPEN, 0, handler);
    }

    /** Whether this server does what it should; while the models are loaded it does most of it. */
    private Answer health() {
        String reader = desk.failure().isPresent() ? "failed" : desk.isReady() ? "ready" : "loading";
        String body = JsonText.object(json -> {
            json.text("status", reader.equals("failed") ? "failing" : "ok");
            json.text("reader", reader);
        });
        return new Answer(reader.equals("failed") ? 500 : 200, Media.JSON, body + "\n", Map.of());
    }
}
