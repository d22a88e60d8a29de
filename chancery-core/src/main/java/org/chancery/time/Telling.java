package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one article has told of days so far; for one reading of it, by one thread. */
final class Telling {

    /** What an expression means where it stands. */
    record Read(Phrase.Meaning meaning, List<Mark> marks) {}

    private final Optional<LocalDate> published;
    private final List<Period> told = new ArrayList<>();
    private final Map<String, Period> names = new HashMap<>();
    private Optional<Sequel.Told> earlier = Optional.empty();

    Telling(Optional<LocalDate> published) {
        this.published = published;
    }

    void newSentence() {
        earlier = Optional.empty();
    }

    /** Reads the next expression, and remembers what it told. */
    Read read(Line line, SignalGrammar.Piece piece, Tense tense) {
        Moment moment = Sequel.moment(line, earlier, piece, new Moment(published, told, names, tense));
        Phrase phrase = piece.phrase();
        Phrase.Meaning meaning = phrase.meaning(moment);
        earlier = meaning.named().map(period -> new Sequel.Told(piece, period));
        meaning.named().ifPresent(told::add);
        learn(phrase, meaning);
        return new Read(meaning, phrase.marks(moment, piece.bare(), piece.bareEnd()));
    }

    private void learn(Phrase phrase, Phrase.Meaning meaning) {
        Optional<Period> day = meaning.named().filter(Period::isDay);
        phrase.naming().ifPresent(name -> day.ifPresent(known -> names.put(name, known)));
    }
}
