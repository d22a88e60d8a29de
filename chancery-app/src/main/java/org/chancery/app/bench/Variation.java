package org.chancery.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.chancery.app.store.Entry;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Participant;
import org.chancery.text.Article;

/**
 * Another article out of one that was read: other countries, other people, another day, the same acts.
 *
 * <p>The words of its text are the same in another order, so that no two are taken for copies. Quotes are left as they were: only their length
 * matters here.
 */
final class Variation {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** As many people of one country are told of by one name. */
    private static final int PEOPLE = 40;

    private final World world;
    private final Random random;
    private final String id;
    private final long days;
    private final Map<String, String> countries = new HashMap<>();

    private Variation(World world, Random random, String id, long days) {
        this.world = world;
        this.random = random;
        this.id = id;
        this.days = days;
    }

    /** The entry of this number; the same for the same number. */
    static Entry of(Entry model, World world, long number, LocalDate published) {
        Random random = new Random(number);
        long days = published.toEpochDay() - model.published().orElse(published).toEpochDay();
        return new Variation(world, random, "made-" + number, days).entry(model);
    }

    private Entry entry(Entry model) {
        Article.Imprint imprint = model.article().imprint();
        Article article = new Article(
                id, shuffled(model.article().text()), model.published().map(this::moved), imprint);
        List<EventRecord> records = new ArrayList<>();
        for (EventRecord it : model.records()) {
            records.add(record(it, id + "-" + records.size()));
        }
        return new Entry(article, model.published().map(this::moved), records, model.codebook(), model.coder());
    }

    private String shuffled(String text) {
        List<String> words = new ArrayList<>(List.of(SPACES.split(text)));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private EventRecord record(EventRecord it, String newId) {
        EventRecord.Source source = it.article();
        return new EventRecord(
                newId,
                new EventRecord.Source(
                        id,
                        source.title(),
                        source.source(),
                        source.url(),
                        source.published().map(this::moved),
                        source.dateline()),
                it.sentence(),
                it.trigger(),
                it.event(),
                it.act(),
                it.mode(),
                it.juncture(),
                it.contexts(),
                it.status(),
                it.hedged(),
                it.aux(),
                it.cameo(),
                it.quad(),
                it.score(),
                it.actors().stream().map(this::participant).toList(),
                it.recipients().stream().map(this::participant).toList(),
                it.when().map(this::date),
                it.where(),
                it.topics(),
                it.voice(),
                it.confidence(),
                it.wording(),
                it.codebook(),
                it.coder());
    }

    private LocalDate moved(LocalDate day) {
        return day.plusDays(days);
    }

    private Date date(Date it) {
        return new Date(
                it.words(),
                it.from().map(this::moved),
                it.to().map(this::moved),
                it.granularity(),
                it.basis(),
                it.putOff());
    }

    private Participant participant(Participant it) {
        Optional<String> country = it.country().map(this::country);
        String code = country.map(other ->
                        other + it.code().substring(it.country().orElse("").length()))
                .orElse(it.code());
        Optional<String> name = it.name().map(known -> name(it, known, country));
        return new Participant(it.words(), name, it.office(), code, country, it.sectors(), it.offices());
    }

    private String country(String code) {
        return countries.computeIfAbsent(code, old -> world.draw(random));
    }

    private String name(Participant it, String name, Optional<String> country) {
        boolean person = it.office().isPresent() || !it.offices().isEmpty();
        return person ? name + " " + country.orElse("X") + random.nextInt(PEOPLE) : country.orElse(name);
    }
}
