package org.chancery.view;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.actor.Sector;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/**
 * Who said something.
 *
 * @param words as the sentence calls the speaker
 * @param name the proper name, as far as it is known
 * @param office as the article tells it
 * @param code PLOVER's code; empty if it is not known
 */
public record Speaker(String words, Optional<String> name, Optional<String> office, String code) {

    static Optional<Speaker> of(EventRecord.Speaker it) {
        return it.words()
                .map(words -> new Speaker(
                        words.text(), it.name(), it.office(), it.code().orElse("")));
    }

    static Speaker of(Participant it) {
        Optional<String> told = it.office()
                .filter(it.offices()::contains)
                .or(() -> it.offices().stream().findFirst());
        return new Speaker(it.words().text(), it.name(), told, it.code());
    }

    /** The country of the code, or PLOVER's code of that kind. */
    public Optional<String> country() {
        return Arrays.stream(Sector.values())
                .map(Sector::name)
                .filter(code::endsWith)
                .findFirst()
                .map(sector -> code.substring(0, code.length() - sector.length()))
                .or(() -> Optional.of(code))
                .filter(country -> !country.isEmpty());
    }

    /** Whether this is somebody who takes part. */
    boolean is(Participant it) {
        return words.equals(it.words().text()) || (name.isPresent() && name.equals(it.name()));
    }
}
