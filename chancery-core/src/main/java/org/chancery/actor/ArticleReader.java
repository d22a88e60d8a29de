package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Mention.Place;
import org.chancery.actor.Sense.OrganizationKind;
import org.chancery.actor.Sense.Person;
import org.chancery.language.NameKind;
import org.chancery.mention.Phrase;

/**
 * Reads one article's sentences in order and puts whom they name into its cast.
 *
 * <p>Keeps what the article has said so far; made for one article and one thread.
 */
final class ArticleReader {

    /** Who holds the same office elsewhere, or held or will hold it here. */
    private static final String COUNTERPART = "counterpart";

    private static final Set<String> IN_THE_SAME_OFFICE = Set.of(COUNTERPART, "predecessor", "successor");

    private final Setting setting;
    private final CastList.Builder cast;
    private final Scene scene;
    private final PhraseReader phrases;
    private final Pronouns pronouns;
    private final Parties parties;
    private final Several several;
    private final Homeland homeland;
    private final Band band;
    private final Peers peers;
    private final Compatriots compatriots;
    private final Chamber chamber;
    private final Joints joints;
    private final LentCountry lent;
    private final Candidacy candidacy;
    private final Offenders offenders;

    ArticleReader(Registry registry, Setting setting, CastList.Builder cast) {
        this.setting = setting;
        this.cast = cast;
        this.scene = new Scene(registry, setting);
        this.phrases = new PhraseReader(setting, scene);
        this.pronouns = new Pronouns(scene);
        this.parties = new Parties(scene);
        this.several = new Several(scene);
        this.homeland = new Homeland(scene);
        this.band = new Band(scene);
        this.peers = new Peers(scene);
        this.compatriots = new Compatriots(setting, scene);
        this.chamber = new Chamber(setting, scene);
        this.joints = new Joints(scene);
        this.lent = new LentCountry(scene, parties, pronouns);
        this.candidacy = new Candidacy(setting, scene);
        this.offenders = new Offenders(scene);
    }

    void read(Marked marked) {
        for (Phrase phrase : marked.phrases()) {
            read(marked, phrase);
        }
        for (int at = 0; at < marked.sentence().size(); at++) {
            if (Whereabouts.isHere(marked.sentence(), at)) {
                putHere(marked, new Phrase(at, at + 1));
            }
        }
        candidacy.note(marked);
        offenders.note(marked);
    }

    /** "his visits here": the country of the report. */
    private void putHere(Marked marked, Phrase here) {
        setting.here().flatMap(scene.registry()::country).ifPresent(country -> {
            Description place = Description.of(Actor.Kind.STATE, here.start(), here.end())
                    .coded(List.of(country.code()), List.of())
                    .named(country.name(), Optional.empty());
            cast.put(mention(marked, here, place));
        });
    }

    private void read(Marked marked, Phrase phrase) {
        Optional<Mention> owner = owner(marked, phrase);
        if (marked.hasTag(phrase.start(), "PRP")) {
            put(mention(marked, phrase, pronouns.at(marked, phrase.start()), Optional.empty()));
        } else if (Parties.areMeant(marked, phrase) && !isToldAnew(marked, phrase)) {
            put(mention(marked, phrase, parties.of(marked, phrase), Optional.empty()));
        } else if (Several.areMeant(marked, phrase)
                && !several.of(marked, phrase).isEmpty()) {
            put(mention(marked, phrase, several.of(marked, phrase), Optional.empty()));
        } else if (owner.flatMap(Mention::only).isPresent() && Parties.isOther(marked, phrase)) {
            put(mention(
                    marked,
                    phrase,
                    parties.other(marked, owner.get().only().get()).stream().toList(),
                    Optional.empty()));
        } else if (Band.isMeant(marked, phrase) && band.of(marked).isPresent()) {
            put(mention(marked, phrase, band.of(marked).stream().toList(), Optional.empty()));
        } else if (Homeland.isMeant(marked, phrase)) {
            put(mention(marked, phrase, homeland.of(marked, phrase).stream().toList(), Optional.empty()));
        } else if (Chamber.isMeant(marked, phrase)) {
            put(mention(marked, phrase, List.of(chamber.of(phrase)), Optional.empty()));
        } else {
            Optional<Description> said = phrases.read(marked, phrase, owner)
                    .map(description ->
                            Qualities.both(marked, lent.of(marked, phrase, asCounterpart(description, owner))));
            said.ifPresentOrElse(
                    description -> put(mention(marked, phrase, description)), () -> putThing(marked, phrase));
        }
    }

    /** "the two Turkish ministers", of whom the article has not spoken: the phrase itself says of which country. */
    private boolean isToldAnew(Marked marked, Phrase phrase) {
        return parties.of(marked, phrase).isEmpty()
                && phrases.read(marked, phrase, Optional.empty())
                        .filter(description -> !description.countries().isEmpty())
                        .isPresent();
    }

    /** Whose the phrase is said to be: the possessor before it, or the pronoun that opens it. */
    private Optional<Mention> owner(Marked marked, Phrase phrase) {
        int start = phrase.start();
        if (marked.hasTag(start, "PRP$")) {
            Mention possessor =
                    mention(marked, new Phrase(start, start + 1), pronouns.at(marked, start), Optional.empty());
            put(possessor);
            return possessor.isActor() ? Optional.of(possessor) : Optional.empty();
        }
        if (!marked.hasTag(start - 1, "POS")) {
            return Optional.empty();
        }
        return scene.last(marked.index()).filter(mention -> mention.end() == start - 1 && mention.isActor());
    }

    /** "the foreign minister met her counterpart": he holds the same office elsewhere. */
    private static Description asCounterpart(Description said, Optional<Mention> owner) {
        Optional<Figure> peer = owner.flatMap(Mention::only).filter(figure -> IN_THE_SAME_OFFICE.contains(said.head()));
        return peer.flatMap(figure -> figure.offices().stream().findFirst())
                .map(office -> said.holding(Optional.of(office.title()), said.head())
                        .coded(
                                said.countries(),
                                peer.get().sectors().isEmpty()
                                        ? said.sectors()
                                        : peer.get().sectors()))
                .orElse(said);
    }

    private void put(Mention mention) {
        scene.add(mention);
        cast.put(mention);
    }

    private void putThing(Marked marked, Phrase phrase) {
        List<Description> inside = phrases.inside(marked, phrase).stream()
                .map(said -> compatriots.of(marked, new Phrase(phrase.start(), said.end()), said))
                .toList();
        meetPersons(marked, phrase, Optional.empty());
        cast.putInside(
                marked,
                phrase,
                inside.stream()
                        .map(said -> new CastList.Inside(said.start(), said.end(), named(said)))
                        .toList());
        scene.add(mention(marked, phrase, List.of(), Optional.empty()));
    }

    /** "At one <b>Duarte</b> rally": the person of whom the article tells, if the name inside a phrase is a person's. */
    private Figure named(Description said) {
        return said.kind() == Actor.Kind.PERSON ? scene.person(said) : new Figure(said, said.country());
    }

    /** Persons who are only named in passing ("the <b>Donald Trump</b> administration") are known from then on. */
    private void meetPersons(Marked marked, Phrase phrase, Optional<String> country) {
        for (int at = phrase.start(); at < phrase.end(); at++) {
            int start = at;
            while (at < phrase.end() && marked.isNamed(at, NameKind.PERSON)) {
                at++;
            }
            if (at > start) {
                meet(marked, start, at, country);
            }
        }
    }

    private void meet(Marked marked, int start, int end, Optional<String> country) {
        Optional<Person> listed = marked.endingAt(end).flatMap(Match::person);
        scene.person(Description.of(Actor.Kind.PERSON, start, end)
                .named(listed.map(Person::name).orElseGet(() -> marked.text(start, end)), listed.map(Sense.class::cast))
                .coded(listed.isPresent() ? List.of() : country.stream().toList(), List.of()));
    }

    private Mention mention(Marked marked, Phrase phrase, Description said) {
        List<Figure> figures = figures(marked, phrase, said);
        Mention whole = mention(marked, phrase, figures, said.office());
        return new Mention(
                whole.sentence(),
                said.start(),
                said.end(),
                whole.anchor(),
                whole.head(),
                figures,
                said.plural() || isPeople(marked, phrase, said),
                whole.office(),
                whole.place());
    }

    /** "The <b>Armenians</b> say they …": many, though they stand for the country; "the Philippines" is one. */
    private static boolean isPeople(Marked marked, Phrase phrase, Description said) {
        return said.kind() == Actor.Kind.STATE
                && marked.hasTag(phrase.head(), "NNPS")
                && said.name()
                        .filter(name -> !name.endsWith(
                                marked.sentence().token(phrase.head()).text()))
                        .isPresent();
    }

    private static Mention mention(Marked marked, Phrase phrase, List<Figure> figures, Optional<String> office) {
        int anchor = marked.anchor(phrase.start(), phrase.end());
        boolean plural = marked.sentence().token(phrase.head()).tag().endsWith("S")
                || marked.is(phrase.head(), "they", "them", "we", "us");
        return new Mention(
                marked.index(),
                phrase.start(),
                phrase.end(),
                anchor,
                phrase.head(),
                figures,
                plural,
                office,
                place(marked.relation(anchor)));
    }

    private static Place place(String relation) {
        return switch (relation) {
            case "nsubj", "nsubj:pass" -> Place.SUBJECT;
            case "nmod:poss" -> Place.POSSESSOR;
            case "obj", "iobj" -> Place.OBJECT;
            case "conj" -> Place.CONJUNCT;
            default -> Place.OTHER;
        };
    }

    private List<Figure> figures(Marked marked, Phrase phrase, Description said) {
        return switch (said.kind()) {
            case PERSON -> List.of(person(marked, phrase, said));
            case OFFICIAL -> officials(marked, phrase, said);
            case ORGANIZATION -> said.countries().size() > 1 ? each(said) : List.of(body(marked, phrase, said));
            case GROUP -> group(marked, phrase, said);
            case STATE, PLACE, THING -> each(asPlacedBefore(said));
        };
    }

    private List<Figure> group(Marked marked, Phrase phrase, Description said) {
        return joints.member(marked, phrase, said)
                .or(() -> offenders.meant(marked, said))
                .or(() -> scene.groupOf(marked, phrase, said))
                .map(List::of)
                .orElseGet(() -> each(compatriots.of(marked, phrase, offender(marked, phrase, said))));
    }

    private static Description offender(Marked marked, Phrase phrase, Description said) {
        return Offenders.of(marked, said, marked.anchor(phrase.start(), phrase.end()));
    }

    /** "near the Greek village of Kalo … in <b>Kalo</b>": a place that no registry has lies where the article once said that it does. */
    private Description asPlacedBefore(Description said) {
        boolean unknown = said.kind() == Actor.Kind.PLACE
                && said.sense().isEmpty()
                && said.countries().isEmpty()
                && said.name().isPresent();
        return unknown
                ? scene.lastFigure(figure -> figure.kind() == Actor.Kind.PLACE
                                && figure.name().equals(said.name())
                                && figure.country().isPresent())
                        .flatMap(Figure::country)
                        .map(code -> said.coded(List.of(code), said.sectors()))
                        .orElse(said)
                : said;
    }

    private Figure person(Marked marked, Phrase phrase, Description said) {
        return atHome(joints.person(marked, phrase, offender(marked, phrase, said), cast));
    }

    /** The same person, from now on of the article's country if it can only be that. */
    private Figure atHome(Figure person) {
        if (person.country().isEmpty() && person.kind() == Actor.Kind.PERSON) {
            person.learnCountry(compatriots.of(person).or(() -> scene.countryOfColleagues(person)));
        }
        return person;
    }

    private List<Figure> officials(Marked marked, Phrase phrase, Description said) {
        List<Figure> named = peers.of(marked, phrase, said);
        if (!named.isEmpty()) {
            return named;
        }
        return joints.holder(marked, phrase, said)
                .or(() -> scene.holderOf(said))
                .map(this::atHome)
                .map(List::of)
                .orElseGet(() -> each(compatriots.of(marked, phrase, here(marked, phrase, said))));
    }

    /** One figure for each country of "the ministers of Japan and China", else one. */
    private static List<Figure> each(Description said) {
        return said.countries().isEmpty()
                ? List.of(new Figure(said, Optional.empty()))
                : said.countries().stream()
                        .map(code -> new Figure(said, Optional.of(code)))
                        .toList();
    }

    private Figure body(Marked marked, Phrase phrase, Description said) {
        Figure body = bodyItself(marked, phrase, said);
        otherNames(marked, said).forEach(name -> scene.alias(name, body));
        boolean governs =
                body.body().filter(kind -> kind == OrganizationKind.GOVERNMENT).isPresent();
        meetPersons(marked, phrase, governs ? body.country() : Optional.empty());
        return body;
    }

    /** The letters in parentheses behind a body's name; of a name that no registry has that name itself and the shorter name of a firm. */
    private static List<String> otherNames(Marked marked, Description said) {
        List<String> names = new ArrayList<>(2);
        if (said.name().isPresent() && marked.is(said.end(), "(", "-lrb-") && marked.is(said.end() + 2, ")", "-rrb-")) {
            String letters = marked.sentence().token(said.end() + 1).text();
            if (letters.matches("[A-Z][A-Z&.-]+")) {
                names.add(letters);
            }
        }
        if (said.sense().isEmpty() && UnknownBody.isNamedForGood(said)) {
            said.name().ifPresent(names::add);
            said.name().flatMap(UnknownBody::shorter).ifPresent(names::add);
        }
        return names;
    }

    private Figure bodyItself(Marked marked, Phrase phrase, Description said) {
        if (said.name().isPresent() && said.sense().isPresent()) {
            Figure named = scene.namedBody(said);
            joints.naming(marked, phrase, named, cast);
            return named;
        }
        Description placed = here(marked, phrase, said);
        if (!placed.countries().isEmpty()) {
            return new Figure(placed, placed.country());
        }
        // "the Roads Board (RB)": the letters are no other party
        boolean letters = marked.is(phrase.start() - 1, "(", "-lrb-");
        Optional<Figure> known =
                said.name().isPresent() && !letters ? scene.body(said.name().get()) : Optional.empty();
        return known.or(() -> said.definite() ? scene.bodyOf(said) : Optional.empty())
                .orElseGet(() -> new Figure(
                        said,
                        countryOf(marked, phrase, said)
                                .or(() -> compatriots.of(marked, phrase, said).country())));
    }

    /** "the Foreign Ministry here": the country of the dateline. */
    private Description here(Marked marked, Phrase phrase, Description said) {
        boolean here = said.countries().isEmpty() && marked.is(phrase.end(), "here");
        return here ? said.coded(setting.here().stream().toList(), said.sectors()) : said;
    }

    private Optional<String> countryOf(Marked marked, Phrase phrase, Description said) {
        Optional<String> leader = marked.sentence().tokens().subList(phrase.start(), phrase.end()).stream()
                .filter(token -> token.name() == NameKind.PERSON)
                .flatMap(token -> scene.personCalled(token.text()).stream())
                .flatMap(figure -> figure.country().stream())
                .findFirst();
        return leader.or(() -> said.body().flatMap(kind -> domestic(marked, kind, said)));
    }

    private Optional<String> domestic(Marked marked, OrganizationKind kind, Description said) {
        return switch (kind) {
            case MINISTRY, LEGISLATURE ->
                setting.home()
                        .or(() -> scene.onlyCountryBefore(marked.index(), kind))
                        .or(setting::subject);
            case GOVERNMENT ->
                said.definite() ? scene.countryOfGovernment(marked.index()).or(setting::subject) : Optional.empty();
            case INTERNATIONAL, REGIONAL, PARTY, ARMED, COURT, COMPANY, NGO, MEDIA, RELIGIOUS, OTHER ->
                Optional.empty();
        };
    }
}
