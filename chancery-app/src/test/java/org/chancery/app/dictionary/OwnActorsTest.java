package org.chancery.app.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.app.RealReader;
import org.chancery.codebook.Codebook;
import org.chancery.event.Event;
import org.chancery.read.Reader;
import org.chancery.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who takes part, once a user's own actors come before those of the codebook. */
class OwnActorsTest {

    private static final LocalDate DAY = LocalDate.parse("2020-03-05");

    @TempDir
    private Path folder = Path.of("");

    private Reader with(String name, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        Dictionary own = DictionaryFiles.read(List.of(file), false);
        Codebook codebook = RealReader.CODEBOOK.with(own.additions(), own.mark());
        return new Reader(codebook, RealReader.PARSER);
    }

    /** Everybody who takes part in what a text tells, as "code name, office". */
    private static List<String> parties(Reader reader, String text) {
        return parties(reader, text, Optional.of(DAY));
    }

    private static List<String> parties(Reader reader, String text, Optional<LocalDate> published) {
        return reader.read(Article.of("a", text, published)).events().stream()
                .flatMap(OwnActorsTest::everybody)
                .map(actor -> actor.code() + " " + actor.name().orElse("-")
                        + actor.office().map(office -> ", " + office).orElse(""))
                .toList();
    }

    private static Stream<Actor> everybody(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream());
    }

    @Test
    void aNameIsFoundWhereItIsWrittenAsOne() throws IOException {
        Reader reader = with("own.actors", "GUARD_OF_THE_HIGHLANDS_ [TZAMIL]", "+GOH", "OTHA_ [UGAGOV]");
        assertThat(parties(reader, "The Guard of the Highlands attacked Kenya."))
                .containsExactly("TZAMIL Guard of the Highlands", "KEN Kenya");
        assertThat(parties(reader, "Officials said GOH attacked Kenya.")).contains("TZAMIL Guard of the Highlands");
        assertThat(parties(reader, "Officials said Goh attacked Kenya.")).noneMatch(actor -> actor.startsWith("TZA"));
        assertThat(parties(reader, "The guard of the highlands attacked Kenya."))
                .noneMatch(actor -> actor.startsWith("TZA"));
        assertThat(parties(reader, "Otha criticised Kenya.")).containsExactly("UGAGOV Otha", "KEN Kenya");
    }

    @Test
    void namesOfATableAreComparedWithTheirCapitals() throws IOException {
        Reader reader = with("own.csv", "name,kind,country,sectors", "Hilltop Two,body,TZA,MIL");
        assertThat(parties(reader, "Hilltop Two attacked Kenya.")).contains("TZAMIL Hilltop Two");
        assertThat(parties(reader, "HILLTOP TWO attacked Kenya.")).doesNotContain("TZAMIL Hilltop Two");
    }

    @Test
    void rolesHoldForTheDayOfPublication() throws IOException {
        Reader reader =
                with("own.actors", "PIETER_OKELLO_", "\t[UGAGOV 200101-201231]", "\t[UGAREB >20210101]", "\t[UGAELI]");
        String text = "Pieter Okello criticised Kenya.";
        assertThat(parties(reader, text)).contains("UGAGOV Pieter Okello");
        assertThat(parties(reader, text, Optional.of(DAY.plusYears(2)))).contains("UGAREB Pieter Okello");
        assertThat(parties(reader, text, Optional.of(DAY.minusYears(2)))).contains("UGAELI Pieter Okello");
        assertThat(parties(reader, text, Optional.empty())).noneMatch(actor -> actor.startsWith("UGA"));
    }

    @Test
    void whoIsListedIsTakenUpByOfficeSurnameAndPronoun() throws IOException {
        Reader reader = with(
                "own.csv",
                "name,kind,country,sectors,office,from,to",
                "Ilse Vandermark,person,NLD,GOV,trade envoy,2019-01-01,");
        assertThat(parties(reader, "Envoy Vandermark criticised Kenya. She visited Uganda."))
                .containsExactly(
                        "NLDGOV Ilse Vandermark, Envoy", "KEN Kenya", "NLDGOV Ilse Vandermark, Envoy", "UGA Uganda");
    }

    @Test
    void whereItSaysTheSameTheCodebookStays() throws IOException {
        String text = "Angela Merkel visited Nairobi.";
        List<String> before = parties(RealReader.READER, text);
        assertThat(parties(with("a.actors", "ANGELA_MERKEL_ [DEUGOV >051122]", "NAIROBI_ [KEN]"), text))
                .isEqualTo(before)
                .contains("DEUGOV Angela Merkel, Chancellor");
        assertThat(parties(with("b.actors", "ANGELA_MERKEL_ [DEUOPP >051122]"), text))
                .contains("DEUOPP Angela Merkel")
                .doesNotContain("DEUGOV Angela Merkel, Chancellor");
    }

    @Test
    void theLongestNameCountsWhoseverItIs() throws IOException {
        Reader reader = with("own.actors", "UNITED_ [GBRBUS]", "KENYA_SOUTH_FRONT_ [KENREB]");
        assertThat(parties(reader, "The United States criticised Kenya South Front."))
                .containsExactly("USA United States", "KENREB Kenya South Front");
    }

    @Test
    void aTitleInANameIsAnOffice() throws IOException {
        Reader reader = with("own.actors", "ANA_DUARTE_", "+KENYAN_FOREIGN_MINISTER_ANA_DUARTE_", "\t[KENGOV >190101]");
        assertThat(parties(reader, "Kenyan Foreign Minister Ana Duarte criticised Uganda."))
                .containsExactly("KENGOV Ana Duarte, Foreign Minister", "UGA Uganda");
    }

    @Test
    void whatCountryAndOfficeMakeIsLeftToThem() throws IOException {
        String text = "The Kenyan president criticised Uganda.";
        assertThat(parties(with("own.actors", "KENYAN_PRESIDENT_ [KENGOV]"), text))
                .isEqualTo(parties(RealReader.READER, text));
    }

    @Test
    void nobodyIsNobody() throws IOException {
        Reader reader = with("own.actors", "KENYA_PLATE_ [---]");
        assertThat(parties(reader, "Uganda criticised the Kenya Plate."))
                .doesNotContain("KEN Kenya")
                .contains("UGA Uganda");
    }

    @Test
    void nounsTakeTheirSortFromTheirLastWord() throws IOException {
        Reader reader = with("own.agents", "LIGHTHOUSE_MINISTER [~GOV]", "WRECKER [~CRM]", "ENVOY_TO [~MIL]");
        assertThat(parties(reader, "Kenya's lighthouse minister Otto Lund criticised Uganda."))
                .contains("KENGOV Otto Lund, lighthouse minister");
        assertThat(parties(reader, "Kenyan wreckers criticised Uganda.")).containsExactly("KENCRM -", "UGA Uganda");
        assertThat(parties(reader, "The Kenyan envoy criticised Uganda.")).contains("KENMIL -, envoy");
    }

    @Test
    void withoutFilesNothingChanges() {
        Codebook same = RealReader.CODEBOOK.with(Dictionary.NONE.additions(), Dictionary.NONE.mark());
        assertThat(same.version()).isEqualTo(RealReader.CODEBOOK.version());
        String text = "Kenya's foreign minister met Angela Merkel in Oslo.";
        assertThat(parties(new Reader(same, RealReader.PARSER), text)).isEqualTo(parties(RealReader.READER, text));
    }
}
