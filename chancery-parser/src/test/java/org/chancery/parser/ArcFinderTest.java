package org.chancery.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/** Our decoder beside CoreNLP's on the same weights. */
class ArcFinderTest {

    /** Where the build has unpacked what CoreNLP itself reads. */
    private static final String MODEL = "target/models/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private static final List<String> SENTENCES = List.of(
            "Peace.",
            "Talks!",
            "The envoys of Chad and Niger, who had not met since May, agreed on Sunday to reopen the border.",
            "Fiji's premier was told by aides that the treaty would be signed, and that it was not to be praised.",
            "What the minister said was denied; whether he had been asked is unclear.",
            "\"We will not leave,\" said Ms. Okoye, the head of the mission, \"until the prisoners are freed.\"",
            "ACCRA (Own report) -- Ghana to send 200 troops, $3.5m in aid, after floods",
            "Qwxyzlandia's zorblers frumped the glarn on 3/4/2031 at 17:45 GMT, thricely.",
            "Had the ships, two of which were damaged in the storm off Madagascar last week and one of which, an old"
                    + " ferry bought from Greece, sank, been allowed to enter the port that Mauritius had closed because of"
                    + " the fever, the crews, the owners argued, would have lived.");

    @Test
    void givesTheArcsThatCoreNlpGives() {
        RedwoodConfiguration.current().clear().apply();
        DependencyParser theirs = DependencyParser.loadFromModelFile(MODEL);
        CoreNlpParser ours = CoreNlpParser.load();
        for (String text : SENTENCES) {
            for (Sentence tagged : ours.tag(text, List.of(new Span(0, text.length())))) {
                Sentence parsed = ours.parse(tagged);
                assertThat(arcs(parsed)).as(text).isEqualTo(arcs(theirs, tagged));
            }
        }
    }

    private static List<Arc> arcs(Sentence parsed) {
        return IntStream.range(0, parsed.size()).mapToObj(parsed::arc).toList();
    }

    private static List<Arc> arcs(DependencyParser parser, Sentence tagged) {
        Arc[] arcs = new Arc[tagged.size()];
        parser.predict(tagged.tokens().stream()
                        .map(token -> new TaggedWord(token.text(), token.tag()))
                        .toList())
                .typedDependencies()
                .forEach(found -> arcs[found.dep().index() - 1] =
                        new Arc(found.gov().index() - 1, found.reln().toString()));
        return Arrays.asList(arcs);
    }
}
