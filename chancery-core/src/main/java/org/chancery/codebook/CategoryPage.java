package org.chancery.codebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.wording.Wording;

/**
 * One category of the codebook: definition, wordings and examples in one place.
 *
 * @param category which
 * @param meaning what it means, in our own words
 * @param decision how a contradiction of the manual is settled, if there is one
 * @param cameo the CAMEO code of the category as a whole
 * @param modes what each mode means
 * @param wordings the words that tell of it
 * @param entries where the wordings stand and what is said of them, in the same order
 * @param examples sentences and what is read from them
 */
public record CategoryPage(
        Category category,
        String meaning,
        Optional<String> decision,
        String cameo,
        Map<Mode, String> modes,
        List<Wording> wordings,
        List<Entry> entries,
        List<Example> examples) {

    public CategoryPage {
        EnumMap<Mode, String> copy = new EnumMap<>(Mode.class);
        copy.putAll(modes);
        modes = Collections.unmodifiableMap(copy);
        wordings = List.copyOf(wordings);
        entries = List.copyOf(entries);
        examples = List.copyOf(examples);
    }
}
