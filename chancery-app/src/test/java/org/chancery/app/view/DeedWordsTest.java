package org.chancery.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.event.Category;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Words;
import org.chancery.text.Span;
import org.chancery.time.Granularity;
import org.junit.jupiter.api.Test;

/** What a deed is called after its words. */
class DeedWordsTest {

    private static final int BEFORE = 100;

    private static String called(String sentence, String trigger, String time) {
        return DeedWords.of(record(
                sentence,
                words(sentence, trigger),
                Optional.of(time).filter(it -> !it.isEmpty()).map(it -> words(sentence, it))));
    }

    private static Words words(String sentence, String part) {
        int at = sentence.indexOf(part) + BEFORE;
        return new Words(part, new Span(at, at + part.length()));
    }

    private static EventRecord record(String sentence, Words trigger, Optional<Words> time) {
        return new EventRecord(
                "id",
                new EventRecord.Source(
                        "a",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.EPOCH),
                        Optional.empty()),
                new EventRecord.SentenceText(0, new Words(sentence, new Span(BEFORE, BEFORE + sentence.length()))),
                trigger,
                Category.AID,
                Category.AID,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Status.OCCURRED,
                false,
                List.of(),
                "070",
                4,
                10,
                List.of(),
                List.of(),
                time.map(it -> new EventRecord.Date(
                        it, Optional.empty(), Optional.empty(), Granularity.DAY, When.Basis.STATED)),
                Optional.empty(),
                List.of(),
                new EventRecord.Speaker(
                        Voice.Kind.NARRATOR, Optional.empty(), Optional.empty(), Optional.empty(), false),
                OptionalDouble.empty(),
                "aid/give",
                "one",
                "chancery");
    }

    @Test
    void itIsCalledByWhatBelongsToItsWord() {
        assertThat(called("Ruritania will send tents to the island on Friday, it said.", "send", "on Friday"))
                .isEqualTo("send tents to the island");
        assertThat(called("Ruritania sent tents, and the island thanked it.", "sent", ""))
                .isEqualTo("sent tents");
        assertThat(called("Ruritania sent tents because the island had none.", "sent", ""))
                .isEqualTo("sent tents");
        assertThat(called("On Friday Ruritania sent tents to St. Anna in U.S. planes.", "sent", "On Friday"))
                .isEqualTo("sent tents to St. Anna in U.S. planes");
        assertThat(called("Ruritania demanded that the tents be sent back.", "demanded", ""))
                .isEqualTo("demanded that the tents be sent back");
    }

    @Test
    void aWordAloneStaysAWordAndALongOneIsCut() {
        assertThat(called("The tents were sent.", "sent", "")).isEqualTo("sent");
        assertThat(called("Ruritania sent " + "very ".repeat(40) + "many tents.", "sent", ""))
                .hasSizeLessThan(70)
                .endsWith("very …");
        assertThat(called("Tents, sent", "sent", "")).isEqualTo("sent");
    }
}
