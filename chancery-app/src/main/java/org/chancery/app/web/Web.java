package org.chancery.app.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.source.Arrival;
import org.chancery.app.source.Network;
import org.chancery.app.source.Problems;
import org.chancery.app.source.SourceException;
import org.chancery.app.source.html.HtmlReader;

/**
 * Articles from web addresses: of the items of a feed, or of a page.
 *
 * <p>What is at an address, its bytes tell. To be used by one thread.
 */
public final class Web implements Network {

    private final Fetcher fetcher;
    private final ItemReader items;
    private final Memory memory;

    /** Articles handed out in this run and not yet taken, with the items of feeds they came from. */
    private final Map<String, List<String>> handedOut = new HashMap<>();

    /** Every article handed out in this run: two feeds often name the same page. */
    private final Set<String> seen = new HashSet<>();

    /**
     * The web.
     *
     * @param program name and version, as servers are told
     */
    public Web(Manners manners, Memory memory, Surroundings world, String program) {
        this(new HttpTransport(manners.patience(), HtmlReader.LONGEST_PAGE), manners, memory, world, program);
    }

    Web(Transport transport, Manners manners, Memory memory, Surroundings world, String program) {
        this.fetcher = new Fetcher(transport, manners, world, program + " (reads articles for a record of events)");
        this.items = new ItemReader(fetcher);
        this.memory = memory;
    }

    /** An article of this run was kept or printed; it need not be fetched again. */
    public void taken(String articleId) {
        List<String> keys = handedOut.remove(articleId);
        if (keys != null) {
            keys.forEach(memory::keep);
        }
    }

    @Override
    public Iterator<Arrival> arrivals(String address, Optional<LocalDate> published) {
        try {
            return at(Addresses.of(address), published);
        } catch (Trouble e) {
            return List.<Arrival>of(refused(address, e)).iterator();
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    private Iterator<Arrival> at(URI address, Optional<LocalDate> published) throws Trouble, InterruptedException {
        Optional<Memory.Visit> last = memory.visit(address.toString())
                .filter(visit -> visit.items().stream().allMatch(memory::knows));
        Answer answer = fetcher.get(address, last.map(Memory.Visit::stamp).orElse(Stamp.NONE));
        if (answer.isUnchanged()) {
            return List.<Arrival>of().iterator();
        }
        if (!FeedXml.isFeed(answer.body())) {
            return page(address, answer, published);
        }
        Feed feed = FeedReader.read(answer.body(), answer.header("Content-Type"));
        List<Feed.Item> fresh = new ArrayList<>(feed.items());
        fresh.removeIf(item -> key(address, item).filter(memory::knows).isPresent());
        List<String> keys = feed.items().stream()
                .flatMap(item -> key(address, item).stream())
                .toList();
        memory.keep(address.toString(), new Memory.Visit(answer.stamp(), keys));
        return new FeedArrivals(
                fresh.iterator(), item -> arrival(new Context(address, feed, answer.address(), published), item));
    }

    private Iterator<Arrival> page(URI asked, Answer answer, Optional<LocalDate> published) throws Trouble {
        String key = asked.toString();
        memory.keep(key, new Memory.Visit(answer.stamp(), List.of(key)));
        Arrival.Read read = Pages.read(answer, published);
        return handOut(read, List.of(key)).stream().iterator();
    }

    /**
     * What all items of a feed share.
     *
     * @param asked the address that was asked for
     * @param base the address it was found at
     */
    private record Context(URI asked, Feed feed, URI base, Optional<LocalDate> published) {}

    /** An item's name holds within its feed only: many feeds number their items. */
    private static Optional<String> key(URI feed, Feed.Item item) {
        return item.key().map(key -> feed + " " + key);
    }

    /** The arrival of an item; none if its article was handed out in this run already. */
    private Optional<Arrival> arrival(Context feed, Feed.Item item) {
        Optional<String> key = key(feed.asked, item);
        try {
            ItemReader.Outcome outcome = items.read(feed.feed, item, feed.base, feed.published);
            return handOut(outcome.arrival(), outcome.whole() ? key.stream().toList() : List.of());
        } catch (Trouble e) {
            if (!e.isPassing()) {
                key.ifPresent(memory::keep);
            }
            String name = item.link().or(item::guid).orElse("without a link");
            return Optional.of(refused(feed.base + ", item " + name, e));
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    private Optional<Arrival> handOut(Arrival.Read read, List<String> keys) {
        String id = read.article().id();
        boolean first = seen.add(id);
        if (first || handedOut.containsKey(id)) {
            handedOut.computeIfAbsent(id, any -> new ArrayList<>()).addAll(keys);
        } else {
            keys.forEach(memory::keep);
        }
        return first ? Optional.of(read) : Optional.empty();
    }

    private static Arrival.Refused refused(String where, Trouble why) {
        return new Arrival.Refused(Problems.printable(where), Problems.printable(why.reason()));
    }

    private static SourceException stopped() {
        Thread.currentThread().interrupt();
        return new SourceException("stopped while fetching");
    }
}
