package org.chancery.app.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Additions.Kind;
import org.chancery.actor.Additions.Listed;
import org.chancery.actor.Additions.Noun;
import org.chancery.actor.Sector;
import org.chancery.actor.Term;
import org.chancery.app.RealReader;
import org.chancery.app.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a user's own actors: every form by example, and every mistake with its line. */
class DictionaryFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Dictionary read(String name, String... lines) throws IOException {
        return DictionaryFiles.read(List.of(file(name, lines)), false);
    }

    private Listed only(String... lines) throws IOException {
        List<Listed> names = read("own.actors", lines).additions().names();
        assertThat(names).hasSize(1);
        return names.get(0);
    }

    /** The messages of a refusal, without the path. */
    private List<String> mistakes(String name, String... lines) throws IOException {
        Path file = file(name, lines);
        try {
            DictionaryFiles.read(List.of(file), false);
        } catch (SourceException e) {
            return String.valueOf(e.getMessage())
                    .replace(folder + "/", "")
                    .lines()
                    .toList();
        }
        return List.of();
    }

    private static Term term(String country, Sector sector, String from, String to) {
        return new Term(Optional.empty(), Optional.of(country), List.of(sector), day(from), day(to));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    }

    @Test
    void aNameWithItsCodeInTheSameLine() throws IOException {
        assertThat(only("HIGHLAND_GUARD_ [TZAMIL] # by hand"))
                .isEqualTo(new Listed(
                        "Highland Guard",
                        Kind.BODY,
                        List.of("HIGHLAND GUARD"),
                        true,
                        List.of(term("TZA", Sector.MIL, "", ""))));
    }

    @Test
    void moreNamesAndDatedCodesBelow() throws IOException {
        Listed okello = only(
                "PIETER_OKELLO_  # written by hand",
                "+P._OKELLO_ +PIET_OKELLO ",
                "+OKELLO_THE_ELDER_",
                "",
                "\t[UGAELI]",
                "\t[UGAGOV 890101-20051231]",
                "\t[UGAOPP > 060101] # since then",
                "\t[UGALAB <890101]");
        assertThat(okello.kind()).isEqualTo(Kind.PERSON);
        assertThat(okello.name()).isEqualTo("Pieter Okello");
        assertThat(okello.names()).containsExactly("PIETER OKELLO", "P. OKELLO", "PIET OKELLO", "OKELLO THE ELDER");
        assertThat(okello.terms())
                .containsExactly(
                        term("UGA", Sector.GOV, "1989-01-01", "2005-12-31"),
                        term("UGA", Sector.OPP, "2006-01-01", ""),
                        term("UGA", Sector.LAB, "", "1988-12-31"),
                        term("UGA", Sector.ELI, "", ""));
    }

    @Test
    void severalCodesInOneLine() throws IOException {
        assertThat(only("ADA_FROST [NORGOV 010120-050120][IGOUNO >050501]").terms())
                .extracting(Term::code)
                .containsExactly(Optional.of("NOR"), Optional.of("UNO"));
    }

    @Test
    void whatHasOnlyACountryStandsForItAndWhatHasNoneIsNobody() throws IOException {
        assertThat(only("OLD_HARBOUR_LAND_ [NOR]", "+HARBOURLAND_").kind()).isEqualTo(Kind.STATE);
        Listed nobody = only("GREY_OCEAN_ [---]");
        assertThat(nobody.terms())
                .containsExactly(
                        new Term(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void bracketsHoldAbbreviationsOrParts() throws IOException {
        assertThat(only("FREE_HARBOUR_FRONT_(FHF)_ [NORREB]").names()).containsExactly("FREE HARBOUR FRONT");
        assertThat(only("HARBOUR_(OCCUPIED) [NORREB]").names()).containsExactly("HARBOUR (OCCUPIED)");
    }

    @Test
    void setsAndPluralsMakeMoreNames() throws IOException {
        assertThat(only("!GUARD! = GUARD, WATCH", "HILL_!GUARD! {HILL_GUARDS} [TZAMIL]")
                        .names())
                .containsExactlyInAnyOrder("HILL GUARD", "HILL WATCH", "HILL GUARDS");
        assertThat(only("!LOOP! = A!LOOP!, B", "!LOOP!C!LOOP! [TZAMIL]").names())
                .containsExactlyInAnyOrder("A!LOOP!CA!LOOP!", "A!LOOP!CB", "BCA!LOOP!", "BCB");
        assertThat(read(
                                "own.agents",
                                "!PERSON! = MAN, MEN",
                                "DOCK!PERSON! [~LAB]",
                                "HARBOUR_CHIEF {HARBOUR_CHIEFS HEADS_OF_HARBOUR} [COP~] # either side",
                                "PILOT_BOAT {} [~BUSMED]",
                                "OBSERVERS_IN [IGO~]",
                                "AID_GROUP [~NGO]")
                        .additions()
                        .nouns())
                .containsExactlyInAnyOrder(
                        new Noun("dockman", List.of(Sector.LAB)),
                        new Noun("dockmen", List.of(Sector.LAB)),
                        new Noun("harbour chief", List.of(Sector.COP)),
                        new Noun("harbour chiefs", List.of(Sector.COP)),
                        new Noun("heads of harbour", List.of(Sector.COP)),
                        new Noun("pilot boat", List.of(Sector.BUS, Sector.JRN)),
                        new Noun("aid group", List.of(Sector.CVL)));
    }

    @Test
    void aTableHasALineForEachTimeOfAnActor() throws IOException {
        Dictionary table = read(
                "own.csv",
                "\ufeffname,kind,country,sectors,code,office,from,to,synonyms",
                "# by hand",
                "Ilse Vandermark,person,NLD,gov,,trade envoy,2023-01-01,2024-12-31,\"I. Vandermark|Vandermark, Ilse\"",
                "\"Harbour, Sea and Sky\",body,,,MNCNOR,,,,",
                "Ilse Vandermark,person,NLD,LEG|PTY,,,2025-01-01",
                "harbour master,noun,,GOV",
                "Grey Ocean,place");
        assertThat(table.additions().names())
                .containsExactly(
                        new Listed(
                                "Ilse Vandermark",
                                Kind.PERSON,
                                List.of("Ilse Vandermark", "I. Vandermark", "Vandermark, Ilse"),
                                false,
                                List.of(
                                        new Term(
                                                Optional.of("trade envoy"),
                                                Optional.of("NLD"),
                                                List.of(Sector.GOV),
                                                day("2023-01-01"),
                                                day("2024-12-31")),
                                        new Term(
                                                Optional.empty(),
                                                Optional.of("NLD"),
                                                List.of(Sector.LEG, Sector.PTY),
                                                day("2025-01-01"),
                                                Optional.empty()))),
                        new Listed(
                                "Harbour, Sea and Sky",
                                Kind.BODY,
                                List.of("Harbour, Sea and Sky"),
                                false,
                                List.of(term("NOR", Sector.BUS, "", ""))),
                        new Listed(
                                "Grey Ocean",
                                Kind.PLACE,
                                List.of("Grey Ocean"),
                                false,
                                List.of(new Term(
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty()))));
        assertThat(table.additions().nouns()).containsExactly(new Noun("harbour master", List.of(Sector.GOV)));
    }

    @Test
    void everyMistakeOfADictionaryIsToldWithItsLine() throws IOException {
        assertThat(mistakes(
                        "old.actors",
                        "[KENGOV]",
                        "NOBODY_KNOWS_",
                        "HIGHLAND_GUARD_ [TZAXGV]",
                        "LOWLAND_GUARD_ [KENMIL 20201301-20210101]",
                        "MIDLAND_GUARD_ [KENMIL 20210101-20200101]",
                        "HALF_A_CODE [KENMIL",
                        "CHATTY [KENMIL] with words behind it",
                        "A_ [KENMIL]",
                        "UNSET_!NOTHING! [KENMIL]",
                        "LOWER_CASE [kenmil]",
                        "LONG_DAY [KENMIL >2020]"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("old.actors:1: there is no name above"),
                        line -> assertThat(line).startsWith("old.actors:2: \"NOBODY KNOWS\" has no code"),
                        line -> assertThat(line)
                                .startsWith("old.actors:3: no code part \"XGV\" is known (in [TZAXGV])"),
                        line -> assertThat(line).startsWith("old.actors:4: no such day in the calendar: 20201301"),
                        line -> assertThat(line).startsWith("old.actors:5: it ends (2020-01-01) before it begins"),
                        line -> assertThat(line).startsWith("old.actors:6: a bracket without its other half"),
                        line -> assertThat(line).startsWith("old.actors:7: text behind a bracket"),
                        line -> assertThat(line).startsWith("old.actors:8: a name needs two letters"),
                        line -> assertThat(line).startsWith("old.actors:9: no set !NOTHING! is defined above"),
                        line -> assertThat(line).startsWith("old.actors:10: not a code: [kenmil]"),
                        line -> assertThat(line).startsWith("old.actors:11: not a day: \"2020\""),
                        line -> assertThat(line).contains("--skip-bad-actors"));
        assertThat(mistakes("old.agents", "DOCKER [LAB]", "PILOT", "SAILOR [~LAB] [~MIL]"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("old.agents:1: an agent's code has ~"),
                        line -> assertThat(line).startsWith("old.agents:2: one code like [~COP] was expected"),
                        line -> assertThat(line).startsWith("old.agents:3: one code like [~COP] was expected"),
                        line -> assertThat(line).contains("nothing was read"));
    }

    @Test
    void everyMistakeOfATableIsToldWithItsLine() throws IOException {
        assertThat(mistakes(
                        "own.csv",
                        "name,kind,country,sectors,code,from,to",
                        "Ada,human,NOR,GOV",
                        "Ada Frost,person,NORWAY,GOV",
                        "Ada Frost,person,NOR,GOVT",
                        "Ada Frost,person,NOR,GOV,NORGOV",
                        "Ada Frost,person,NOR,GOV,,1/2/2020",
                        "\"Ada",
                        "Frost\",person,NOR,GOV,,2020-02-01,2020-01-01",
                        "a,person,NOR",
                        "docker,noun,NOR,LAB",
                        "Ada Frost,person,NOR,GOV,,,,more"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("own.csv:2: no kind \"human\""),
                        line -> assertThat(line).startsWith("own.csv:3: no country \"NORWAY\""),
                        line -> assertThat(line).startsWith("own.csv:4: no sector \"GOVT\""),
                        line -> assertThat(line).startsWith("own.csv:5: either a code or country and sectors"),
                        line -> assertThat(line).startsWith("own.csv:6: not a day like 2020-12-07: \"1/2/2020\""),
                        line -> assertThat(line).startsWith("own.csv:8: it ends (2020-01-01) before it begins"),
                        line -> assertThat(line).startsWith("own.csv:9: a name needs two letters"),
                        line -> assertThat(line).startsWith("own.csv:10: a noun has neither country nor days"),
                        line -> assertThat(line).startsWith("own.csv:11: more cells (8) than columns (7)"),
                        line -> assertThat(line).contains("nothing was read"));
        assertThat(mistakes("own.csv", "name;kind;code").get(0)).contains("own.csv:1: the columns", "commas");
        assertThat(mistakes("own.csv", "name,sort").subList(0, 2))
                .satisfiesExactly(
                        line -> assertThat(line).contains("own.csv:1: unknown column \"sort\""),
                        line -> assertThat(line).contains("own.csv:1: the column \"kind\" is missing"));
        assertThat(mistakes("own.csv", "name,kind", "\"Ada,person").get(0)).contains("own.csv:2: not valid CSV");
        assertThat(mistakes("own.csv", "# nothing").get(0)).contains("own.csv:1: the header is missing");
    }

    @Test
    void onlyTheFirstTwentyMistakesOfAFileAreTold() throws IOException {
        List<String> told = mistakes("old.actors", "NOBODY\n".repeat(60));
        assertThat(told).hasSize(22);
        assertThat(told.get(19)).startsWith("old.actors:20: ");
        assertThat(told.get(20)).isEqualTo("old.actors: and 40 more mistakes");
    }

    @Test
    void whatIsGoodCanBeHadWithoutTheRest() throws IOException {
        Path file = file("old.actors", "HIGHLAND_GUARD_ [XXXMIL] [TZAMIL]", "BAD_ONE_ [XXX]", "LOWLAND_GUARD [KENMIL]");
        Dictionary good = DictionaryFiles.read(List.of(file), true);
        assertThat(good.additions().names())
                .extracting(Listed::name)
                .containsExactly("Highland Guard", "Lowland Guard");
        assertThat(good.leftOut()).hasSize(2).allMatch(line -> line.contains("old.actors:"));
    }

    @Test
    void whatIsNoTextOrTooLargeIsRefusedWhole() throws IOException {
        Path binary = Files.write(folder.resolve("a.actors"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        assertRefused(binary, "a.actors: a binary file");
        Path long1 = Files.writeString(folder.resolve("b.actors"), "OK_ [KENGOV]\n" + "A".repeat(9000));
        assertRefused(long1, "b.actors: line 2 is too long");
        assertRefused(folder.resolve("missing.csv"), "no such file of actors");
        assertRefused(folder, "the ending tells the form");
        assertRefused(Files.writeString(folder.resolve("notes.txt"), "x"), "the ending tells the form");
        Path utf16 = Files.write(folder.resolve("c.csv"), "name,kind".getBytes(StandardCharsets.UTF_16));
        assertRefused(utf16, "c.csv: a binary file (or UTF-16)");
        Path many = Files.writeString(folder.resolve("d.actors"), "AB [KEN]\n".repeat(DictionaryFiles.MOST_NAMES + 1));
        assertRefused(many, "d.actors: too many names");
        Path big = Files.write(folder.resolve("e.actors"), new byte[DictionaryFiles.LARGEST + 1]);
        assertRefused(big, "e.actors: too large");
    }

    private static void assertRefused(Path file, String why) {
        for (boolean lenient : List.of(true, false)) {
            assertThatThrownBy(() -> DictionaryFiles.read(List.of(file), lenient))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining(why);
        }
    }

    @Test
    void windowsLettersAndPathsWithTxtAreUnderstood() throws IOException {
        Path file = Files.write(
                folder.resolve("Old.ACTORS.txt"),
                "GARDE_ÉLEVÉE_ [FRAMIL]\r\n".getBytes(Charset.forName("windows-1252")));
        assertThat(DictionaryFiles.read(List.of(file), false)
                        .additions()
                        .names()
                        .get(0)
                        .names())
                .containsExactly("GARDE ÉLEVÉE");
    }

    @Test
    void theMarkTellsTheFilesByTheirBytes() throws IOException {
        Path one = file("one.actors", "HIGHLAND_GUARD_ [TZAMIL]");
        Path two = file("two.actors", "LOWLAND_GUARD_ [TZAMIL]");
        Dictionary both = DictionaryFiles.read(List.of(one, two), false);
        assertThat(both.mark()).matches("\\+actors-[0-9a-f]{8}");
        assertThat(DictionaryFiles.read(List.of(one, two), false)).isEqualTo(both);
        assertThat(DictionaryFiles.read(List.of(two, one), false).mark()).isNotEqualTo(both.mark());
        assertThat(DictionaryFiles.read(List.of(), false)).isEqualTo(Dictionary.NONE);
    }

    @Test
    void everyCountryOfTheCodebookIsInTheTable() throws IOException {
        ActorCodes codes = ActorCodes.load();
        String countries = RealReader.FILES.stream()
                .filter(file -> file.name().equals("actors/countries.yaml"))
                .findFirst()
                .orElseThrow()
                .content();
        countries
                .lines()
                .filter(line -> line.startsWith("- code: "))
                .map(line -> line.substring("- code: ".length()))
                .forEach(code -> assertThat(codes.country(code)).contains(code));
    }
}
