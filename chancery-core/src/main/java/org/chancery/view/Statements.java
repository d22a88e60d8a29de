package org.chancery.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.link.Stories;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/**
 * Who said what.
 *
 * <p>A statement is what an article gives as somebody's word, and an accusation, a request or a threat that it tells in its own. Of praise,
 * promises and refusals in the article's own words a record does not say whether they were spoken; they are none.
 */
public final class Statements {

    private record Key(String article, int sentence, String speaker) {}

    private record Said(Speaker speaker, Statement.Manner manner, List<Participant> addressees, EventRecord record) {}

    private Statements() {}

    /** In the order of publication; the same for the same set. */
    public static List<Statement> of(Collection<EventRecord> records) {
        Map<Key, List<Said>> sentences = new LinkedHashMap<>();
        for (EventRecord it : records.stream().sorted(Stories.BY_PUBLICATION).toList()) {
            for (Said said : said(it)) {
                Key key = new Key(
                        it.article().id(),
                        it.sentence().index(),
                        said.speaker().name().orElse(said.speaker().words()));
                sentences.computeIfAbsent(key, unseen -> new ArrayList<>()).add(said);
            }
        }
        return sentences.values().stream().map(Statements::statement).toList();
    }

    /**
     * The same of records that come one by one, those of an article together; in their order. Only one article is in memory at a time.
     *
     * @param records in the order of publication, or in whatever order the statements are wanted
     */
    public static Stream<Statement> inOrder(Stream<EventRecord> records) {
        return ByArticle.of(records).flatMap(article -> of(article).stream());
    }

    private static Statement statement(List<Said> all) {
        Said first = all.get(0);
        return new Statement(
                first.speaker(),
                all.stream().map(Said::manner).sorted().findFirst().orElse(first.manner()),
                all.stream().flatMap(it -> it.addressees().stream()).distinct().toList(),
                all.stream().map(Said::record).distinct().toList());
    }

    private static List<Said> said(EventRecord it) {
        Optional<Speaker> voice = Speaker.of(it.voice());
        if (voice.isPresent()) {
            Speaker speaker = voice.get();
            boolean own = it.actors().stream().anyMatch(speaker::is);
            return List.of(new Said(speaker, manner(it.voice()), own ? it.recipients() : List.of(), it));
        }
        return isSpoken(it)
                ? it.actors().stream()
                        .map(actor -> new Said(Speaker.of(actor), Statement.Manner.TOLD, it.recipients(), it))
                        .toList()
                : List.of();
    }

    private static Statement.Manner manner(EventRecord.Speaker voice) {
        return voice.kind() == Voice.Kind.QUOTED || voice.quote() ? Statement.Manner.QUOTED : Statement.Manner.REPORTED;
    }

    private static boolean isSpoken(EventRecord it) {
        boolean saying = it.act() == Category.ACCUSE || it.act() == Category.REQUEST || it.act() == Category.THREATEN;
        boolean inquiry = it.mode().filter(Mode.ACCUSE_INVESTIGATE::equals).isPresent();
        return saying && !inquiry && (it.status() == Status.OCCURRED || it.status() == Status.ONGOING);
    }
}
