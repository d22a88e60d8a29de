package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.correction.Amendment;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.Mending;
import org.chancery.app.correction.Told;
import org.chancery.app.correction.Verdict;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.EventJsonReader;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers say is kept beside what was read, whatever is read afterwards; on both engines. */
class CorrectionsTest {

    private static final String REPORT = "Vasconcelos will visit Morocco on Tuesday to sign a treaty on fishing.";
    private static final Instant NOON = Instant.parse("2022-03-05T12:00:00Z");
    private static final Amendment WRONG = new Amendment(Verdict.WRONG, Mending.NONE, Optional.empty());

    private static Amendment mended(EventRecord it, Status status) {
        Told read = Told.of(it);
        Told told =
                new Told(read.act(), read.mode(), status, read.actors(), read.recipients(), read.when(), read.where());
        return new Amendment(Verdict.MENDED, read.mendedTo(told), Optional.of("said on the day"));
    }

    private static EventRecord only(Store store) {
        List<EventRecord> all = store.records(Filter.ALL);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Correction> of(Store store, EventRecord it) {
        return store.corrections().of(List.of(it.id()));
    }

    /** The entry as another codebook reads it. */
    private static Entry otherwise(Entry entry, String... replaced) {
        List<EventRecord> records = entry.records().stream()
                .map(it -> {
                    String json = EventJson.write(it);
                    for (int i = 0; i < replaced.length; i += 2) {
                        assertThat(json).contains(replaced[i]);
                        json = json.replace(replaced[i], replaced[i + 1]);
                    }
                    return EventJsonReader.read(json);
                })
                .toList();
        return new Entry(entry.article(), entry.published(), records, "two", "chancery");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidIsKeptAndTheRecordStaysAsItWas(Stores engine) throws Exception {
        String name = engine.fresh();
        Entry entry = Made.entry("a", "2022-03-01", REPORT);
        EventRecord it = entry.records().get(0);
        Amendment first = mended(it, Status.CANCELLED);
        try (Store store = Store.openOrMake(name)) {
            store.add(entry);
            assertThat(store.records(Filter.ALL.onlyCorrected())).isEmpty();
            assertThat(store.corrections().add("other", first, "t1", NOON)).isEmpty();
            assertThat(store.corrections().add(it.id(), first, "t1", NOON)).isPresent();
            assertThat(store.records(Filter.ALL.onlyCorrected())).containsExactly(it);
            assertThat(store.records(Filter.ALL.saying("visit").onlyCorrected()))
                    .containsExactly(it);
            assertThat(store.records(Filter.ALL.saying("other").onlyCorrected()))
                    .isEmpty();
            store.corrections().add(it.id(), WRONG, "local", NOON.plusSeconds(60));
        }
        try (Store store = Store.open(name)) {
            assertThat(only(store)).isEqualTo(it);
            List<Correction> said = of(store, it);
            assertThat(said).extracting(Correction::amendment).containsExactly(first, WRONG);
            assertThat(said).extracting(Correction::by).containsExactly("t1", "local");
            assertThat(said).extracting(Correction::at).containsExactly(NOON, NOON.plusSeconds(60));
            assertThat(Correction.last(said)).containsOnlyKeys(it.id()).containsValue(said.get(1));
            assertThat(store.corrections().before(Long.MAX_VALUE, Optional.empty(), 1))
                    .containsExactly(said.get(1));
            assertThat(store.corrections().before(said.get(1).seq(), Optional.empty(), 9))
                    .containsExactly(said.get(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void itFollowsItsWordsThroughAnotherReading(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            Entry entry = Made.entry("a", "2022-03-01", REPORT);
            store.add(entry);
            store.corrections().add(only(store).id(), WRONG, "local", NOON);
            Version version = store.article("a").orElseThrow();

            store.replace(
                    version,
                    otherwise(
                            entry,
                            only(store).id(),
                            "other",
                            "\"wording\":\"consult/visit\"",
                            "\"wording\":\"consult/go\""));
            assertThat(only(store).id()).isEqualTo("other");
            assertThat(of(store, only(store))).extracting(Correction::gone).containsExactly(false);

            store.replace(version, new Entry(entry.article(), entry.published(), List.of(), "three", "chancery"));
            assertThat(store.corrections().of(version))
                    .extracting(Correction::gone, Correction::of)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(true, "other"));

            store.replace(version, entry);
            assertThat(of(store, only(store))).extracting(Correction::gone).containsExactly(false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itDoesNotPassToAnotherActOfTheSameWord(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            Entry one = Made.entry("a", "2022-03-01", REPORT);
            EventRecord first = one.records().get(0);
            EventRecord second = otherwise(one, first.id(), "second").records().get(0);
            store.add(new Entry(one.article(), one.published(), List.of(first, second), "one", "chancery"));
            store.corrections().add(first.id(), WRONG, "local", NOON);
            Version version = store.article("a").orElseThrow();
            store.replace(version, new Entry(one.article(), one.published(), List.of(second), "two", "chancery"));
            assertThat(of(store, second)).isEmpty();
            assertThat(store.corrections().of(version))
                    .extracting(Correction::gone)
                    .containsExactly(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itFollowsAnArticleIntoItsNextVersion(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            Entry old = Made.entry("a", "2022-03-01", REPORT);
            store.add(old);
            store.corrections().add(only(store).id(), WRONG, "local", NOON);
            Entry next = Made.entry("a", "2022-03-03", REPORT + " More is not known.");
            List<EventRecord> same =
                    otherwise(old, old.records().get(0).id(), "moved").records();
            store.add(new Entry(next.article(), next.published(), same, "one", "chancery"));
            assertThat(only(store).id()).isEqualTo("moved");
            assertThat(of(store, only(store))).hasSize(1);
            assertThat(of(store, old.records().get(0)))
                    .as("and the version of then has it, too")
                    .hasSize(1);
            assertThat(store.corrections().articlesAfter(0, 9))
                    .singleElement()
                    .satisfies(it -> assertThat(it.it().article().published()).contains(LocalDate.of(2022, 3, 3)));
        }
    }
}
