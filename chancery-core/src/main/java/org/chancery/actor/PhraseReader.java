package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.actor.Sense.Area;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.actor.Sense.Organization;
import org.chancery.actor.Sense.Person;
import org.chancery.language.NameKind;
import org.chancery.mention.Phrase;

/**
 * Tells what noun phrases say by themselves: composes country, office and name from their parts.
 *
 * <p>Immutable, made for one article.
 */
final class PhraseReader {

    private static final Set<String> LOCATIVES =
            Set.of("in", "at", "near", "outside", "around", "through", "via", "throughout");

    /** Last words of names that are no body's: "the Clean Air <b>Act</b>". */
    private static final Set<String> WORKS = Set.of(
            "act",
            "deal",
            "plan",
            "bill",
            "agreement",
            "accord",
            "accords",
            "treaty",
            "protocol",
            "convention",
            "pact",
            "initiative",
            "amendment",
            "law",
            "constitution",
            "declaration",
            "resolution",
            "award",
            "prize",
            "games",
            "cup",
            "day",
            "war",
            "festival",
            "championship",
            "rights",
            "code",
            "charter");

    private static final Set<String> NUMBERS = Set.of("thousand", "hundred", "ten", "score");

    private final Setting setting;
    private final Scene scene;

    PhraseReader(Setting setting, Scene scene) {
        this.setting = setting;
        this.scene = scene;
    }

    /**
     * What a phrase says; empty if it names nobody.
     *
     * @param owner whose it is said to be ("<b>Seoul</b>'s envoy"), if that is an actor
     */
    Optional<Description> read(Marked marked, Phrase phrase, Optional<Mention> owner) {
        NameRun run = NameRun.of(marked, phrase);
        Surroundings around = new Surroundings(marked, phrase, setting, owner);
        OfficePhrase holding = new OfficePhrase(marked, phrase, setting, scene);
        Optional<Match> tail = marked.endingAt(phrase.end());
        if (!run.isEmpty() && tail.filter(match -> isNameAround(match, run)).isEmpty()) {
            Optional<Description> person = person(marked, phrase, run, around, holding);
            if (person.isPresent()) {
                return person;
            }
        }
        if (tail.filter(Match::isName).isPresent()) {
            return name(marked, phrase, run, tail.get(), around);
        }
        return tail.flatMap(match -> common(marked, phrase, match, around, holding))
                .or(() -> unknownName(marked, run, around));
    }

    /** "the Order of Saint John and <b>the Levant</b>": the end of a listed name is nobody by itself. */
    private static boolean isNameAround(Match match, NameRun run) {
        return match.isName()
                && match.start() < run.outerStart()
                && match.person().isEmpty();
    }

    private Optional<Description> person(
            Marked marked, Phrase phrase, NameRun run, Surroundings around, OfficePhrase holding) {
        Optional<Match> known = marked.endingAt(run.end())
                .filter(match -> match.start() >= run.start())
                .filter(match -> !isNamesake(marked, run, match));
        Optional<Match> title = marked.endingAt(beforeParenthesis(marked, run.outerStart()))
                .filter(PhraseReader::isTitle)
                .filter(match -> !marked.hasTag(match.start(), "VBD"));
        if (!isPerson(marked, run, known, title)) {
            return Optional.empty();
        }
        Optional<Sense> sense = known.flatMap(Match::person).map(Sense.class::cast);
        int start = sense.isPresent() && title.isEmpty() ? known.get().start() : run.start();
        Description bare = Description.of(Actor.Kind.PERSON, around.start(), phrase.end())
                .named(marked.text(start, run.end()), sense);
        Optional<Match> office = title.or(() -> sharedTitle(marked, run));
        Optional<Phrase> first =
                office.filter(match -> match.end() <= phrase.start()).flatMap(match -> marked.phraseAt(match.start()));
        OfficePhrase entitled = first.map(shared -> new OfficePhrase(marked, shared, setting, scene))
                .orElse(holding);
        Description held = office.map(match -> entitled.office(bare, match)).orElse(bare);
        Description alone = around.coded(held, run.outerStart());
        Description coded = first.map(
                        shared -> sharing(marked, shared, office.get().start(), alone))
                .orElse(alone);
        Description whole = office.isPresent() ? holding.ofCountry(coded) : holding.ofBody(coded);
        return Optional.of(whole.being(Optional.empty(), gender(run, title, marked), false, false));
    }

    /** "<b>Tomas</b> Merkel": somebody else of a last name that is known. */
    private static boolean isNamesake(Marked marked, NameRun run, Match known) {
        List<String> own =
                known.person().map(person -> Words.pieces(person.name())).orElse(List.of());
        return known.end() - known.start() == 1
                && !own.isEmpty()
                && run.start() < known.start()
                && marked.areNamed(run.start(), known.start(), NameKind.PERSON)
                && Words.pieces(marked.text(run.start(), known.start())).stream()
                        .noneMatch(own::contains);
    }

    /** "<b>Foreign ministers</b> Ana Rojas of Peru and Luis Mora of Chile": a title in the plural is that of the second as well. */
    private static Optional<Match> sharedTitle(Marked marked, NameRun run) {
        int anchor = marked.anchor(run.start(), run.end());
        return marked.relation(anchor).equals("conj")
                ? marked.phraseAt(marked.governor(anchor))
                        .flatMap(first ->
                                marked.endingAt(NameRun.of(marked, first).outerStart()))
                        .filter(PhraseReader::isTitle)
                        .filter(match -> match.end() <= run.start()
                                && marked.sentence()
                                        .token(match.end() - 1)
                                        .tag()
                                        .matches("NNP?S"))
                : Optional.empty();
    }

    /** "<b>Peruvian</b> ministers Ana Rojas and Luis Mora": what stands before the title is said of both. */
    private Description sharing(Marked marked, Phrase first, int title, Description second) {
        List<String> countries = new Modifiers(marked, first, setting).countries(title);
        return second.countries().isEmpty() ? second.coded(countries, second.sectors()) : second;
    }

    /** "Labour MP <b>(Member of Parliament)</b> Ann Holt": where the words before a parenthesis end; the same place if there is none. */
    private static int beforeParenthesis(Marked marked, int name) {
        int at = name - 1;
        if (!marked.is(at, ")", "-rrb-")) {
            return name;
        }
        while (at > 0 && !marked.is(at, "(", "-lrb-")) {
            at--;
        }
        return at;
    }

    private static boolean isTitle(Match match) {
        return match.role(Role.Sort.TITLE, Role.Sort.UNNAMED, Role.Sort.GROUP).isPresent();
    }

    private boolean isPerson(Marked marked, NameRun run, Optional<Match> known, Optional<Match> title) {
        if (run.honorific().isPresent() || known.flatMap(Match::person).isPresent()) {
            return true;
        }
        String last = marked.sentence().token(run.end() - 1).text();
        if (scene.body(marked.text(run.start(), run.end())).isPresent()
                && title.isEmpty()
                && !scene.knowsPerson(last)) {
            return false;
        }
        boolean tagged = marked.isNamed(run.end() - 1, NameKind.PERSON);
        boolean whole = known.filter(match -> match.start() == run.start()).isPresent();
        if (whole) {
            return scene.knowsPerson(last) && !isLocative(marked, run.start());
        }
        boolean introduced =
                title.isPresent() && known.isEmpty() && !marked.isNamed(run.end() - 1, NameKind.ORGANIZATION);
        return tagged
                || introduced
                || (known.isEmpty() && Introduction.isBeside(marked, run))
                || (run.end() - run.start() == 1
                        ? scene.knowsPerson(last)
                        : scene.knowsPersonAs(marked.text(run.start(), run.end())));
    }

    private static boolean isLocative(Marked marked, int start) {
        return start > 0 && LOCATIVES.contains(lower(marked, start - 1));
    }

    private static Optional<Gender> gender(NameRun run, Optional<Match> title, Marked marked) {
        return run.honorific()
                .flatMap(Gender::ofNoun)
                .or(() -> title.flatMap(match -> Gender.ofNoun(lemma(marked, match.end() - 1))));
    }

    private Optional<Description> name(Marked marked, Phrase phrase, NameRun run, Match tail, Surroundings around) {
        boolean longer = run.start() < tail.start();
        if (longer && marked.areNamed(run.start(), run.end(), NameKind.ORGANIZATION)) {
            return unknownName(marked, run, around);
        }
        Sense sense = tail.senses().get(0);
        if (sense instanceof Naming naming) {
            if (naming.form() == Form.ADJECTIVE
                    && marked.relation(phrase.head()).equals("amod")) {
                return Optional.empty();
            }
            return country(marked, phrase, tail, naming, longer);
        }
        Description bare = Description.of(
                sense instanceof Organization ? Actor.Kind.ORGANIZATION : Actor.Kind.PLACE,
                phrase.start(),
                phrase.end());
        Optional<String> other = sense instanceof Organization ? otherCountry(marked, tail) : Optional.empty();
        Optional<String> code = other.or(() -> sense.codeOn(setting.day()));
        Description named = bare.named(printed(sense), Optional.of(sense))
                .coded(code.stream().toList(), sense.sectorsOn(setting.day()))
                .being(body(sense), Optional.empty(), false, false);
        return Optional.of(
                other.isPresent() ? named.named(marked.text(tail.start(), tail.end()), Optional.empty()) : named);
    }

    /** "<b>Sudan</b> People's Liberation Army": a body of another country than the one that is known by this name. */
    private Optional<String> otherCountry(Marked marked, Match tail) {
        Optional<String> own = tail.senses()
                .get(0)
                .codeOn(setting.day())
                .filter(code -> scene.registry().country(code).isPresent());
        return own.isPresent()
                ? marked.endingAt(tail.start())
                        .filter(match -> match.naming(Form.NAME, Form.ADJECTIVE).isPresent())
                        .flatMap(match -> match.senses().get(0).codeOn(setting.day()))
                        .filter(code -> !code.equals(own.get())
                                && scene.registry().country(code).isPresent())
                : Optional.empty();
    }

    static String printed(Sense sense) {
        if (sense instanceof Organization organization) {
            return organization.name();
        }
        if (sense instanceof Area area) {
            return area.name();
        }
        return sense instanceof Person person ? person.name() : ((Naming) sense).printed();
    }

    static Optional<Sense.OrganizationKind> body(Sense sense) {
        return sense instanceof Organization organization ? Optional.of(organization.kind()) : Optional.empty();
    }

    private static Optional<Description> country(
            Marked marked, Phrase phrase, Match tail, Naming naming, boolean longer) {
        Actor.Kind kind = kind(marked, phrase, tail, naming);
        Description bare = Description.of(kind, phrase.start(), phrase.end())
                .coded(List.of(naming.country().code()), kind == Actor.Kind.GROUP ? List.of(Sector.CVL) : List.of());
        if (kind == Actor.Kind.GROUP) {
            boolean many = !marked.is(phrase.start(), "a", "an");
            return Optional.of(bare.being(Optional.empty(), Optional.empty(), many, false));
        }
        boolean own = naming.form() == Form.CITY
                || naming.form() == Form.REGION
                || (naming.form() == Form.CAPITAL && isLocative(marked, phrase.start()));
        String printed = longer ? marked.text(NameRun.of(marked, phrase).start(), phrase.end()) : naming.printed();
        return Optional.of(bare.named(own || longer ? printed : naming.country().name(), Optional.of(naming)));
    }

    private static Actor.Kind kind(Marked marked, Phrase phrase, Match tail, Naming naming) {
        boolean longer = NameRun.of(marked, phrase).start() < tail.start();
        return switch (naming.form()) {
            case NAME, METONYM, SHORT -> longer ? Actor.Kind.PLACE : Actor.Kind.STATE;
            case CAPITAL -> Actor.Kind.STATE;
            case ADJECTIVE, PEOPLE -> isState(marked, phrase, tail) ? Actor.Kind.STATE : Actor.Kind.GROUP;
            case CITY, REGION -> Actor.Kind.PLACE;
        };
    }

    private static boolean isState(Marked marked, Phrase phrase, Match tail) {
        return marked.isNamed(tail.end() - 1, NameKind.LOCATION) || Nation.actsAsState(marked, phrase, tail);
    }

    /** "<b>thousands</b> of soldiers", "two <b>thousand</b>": a number; but "thousands marched", "tens of thousands marched". */
    private static boolean isNumber(Marked marked, Match tail) {
        return NUMBERS.contains(lemma(marked, tail.end() - 1))
                && (!marked.hasTag(tail.end() - 1, "NNS")
                        || (marked.is(tail.end(), "of") && !isOfThousands(marked, tail.end()))
                        || !marked.isSubject(tail.end() - 1));
    }

    /** "tens <b>of thousands</b> marched": people, unless more of them is told. */
    private static boolean isOfThousands(Marked marked, int of) {
        return (marked.is(of + 1, "thousands") || marked.is(of + 1, "hundreds")) && !marked.is(of + 2, "of");
    }

    private Optional<Description> common(
            Marked marked, Phrase phrase, Match tail, Surroundings around, OfficePhrase holding) {
        if (isNumber(marked, tail)) {
            return Optional.empty();
        }
        boolean many = marked.sentence().token(tail.end() - 1).tag().endsWith("S") || isPluralInside(marked, tail);
        boolean known = around.isDefinite();
        Optional<Role> office = tail.role(Role.Sort.TITLE, Role.Sort.UNNAMED);
        if (office.isPresent() && !(many && tail.role(Role.Sort.GROUP).isPresent())) {
            Optional<Gender> gender = Gender.ofNoun(lemma(marked, tail.end() - 1));
            Description bare = Description.of(Actor.Kind.OFFICIAL, around.start(), phrase.end());
            return Optional.of(holding.completed(around.coded(holding.office(bare, tail), tail.start()), tail)
                    .being(Optional.empty(), gender, many, known));
        }
        return tail.role(Role.Sort.BODY)
                .flatMap(role -> around.body(role, tail, many, known))
                .or(() -> tail.role(Role.Sort.GROUP)
                        .filter(role -> !tail.isVague() || !isProper(marked, tail))
                        .flatMap(role -> around.group(role, tail, many).or(() -> holding.member(tail, many))));
    }

    /** "the Baltic Grid <b>Council</b>" is a name, and what its last word says is not who belongs to it. */
    private static boolean isProper(Marked marked, Match match) {
        return marked.sentence().token(match.end() - 1).isProperNoun();
    }

    /** "<b>heads</b> of state" are many, a "foreign affairs minister" is one. */
    private static boolean isPluralInside(Marked marked, Match match) {
        return IntStream.range(match.start(), match.end() - 1)
                .filter(at -> marked.is(at + 1, "of", "for", "-"))
                .limit(1)
                .anyMatch(at -> marked.hasTag(at, "NNS") || marked.hasTag(at, "NNPS"));
    }

    /** A name that no registry has is what the tagger takes it for, if it is sure of all its words. */
    private Optional<Description> unknownName(Marked marked, NameRun run, Surroundings around) {
        if (run.isEmpty() || WORKS.contains(lower(marked, run.end() - 1))) {
            return Optional.empty();
        }
        Optional<Description> whole = around.longName(run);
        if (whole.isPresent()) {
            return whole;
        }
        if (marked.areNamed(run.start(), run.end(), NameKind.ORGANIZATION)
                || UnknownBody.isIntroduced(marked, run)
                || (scene.body(marked.text(run.start(), run.end())).isPresent()
                        && !marked.is(run.start() - 1, "(", "-lrb-"))) {
            return Optional.of(around.unknown(Actor.Kind.ORGANIZATION, run));
        }
        if (marked.areNamed(run.start(), run.end(), NameKind.LOCATION)
                || AddedCountry.beside(marked, run.start(), run.end()).isPresent()) {
            return Optional.of(around.unknown(Actor.Kind.PLACE, run));
        }
        return Optional.empty();
    }

    /** The names inside a phrase whose head is none: modifiers that stand for actors ("<b>Turkish</b> talks"). */
    List<Description> inside(Marked marked, Phrase phrase) {
        boolean work =
                marked.sentence().token(phrase.head()).isProperNoun() && WORKS.contains(lower(marked, phrase.head()));
        return work ? List.of() : new InnerNames(marked, phrase, setting).all();
    }

    static String lemma(Marked marked, int at) {
        return marked.sentence().token(at).lemma();
    }

    static String lower(Marked marked, int at) {
        return marked.sentence().token(at).text().toLowerCase(Locale.ROOT);
    }
}
