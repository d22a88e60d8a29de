package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor.Kind;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;

/**
 * Offices that the grammar of a sentence gives to a person named beside them: appositions ("Lee, Seoul's envoy"), "as" phrases ("who
 * serves as envoy") and predicates ("Lee is the envoy"). Made for one article.
 */
final class Joints {

    private static final Set<String> INSIDE = Set.of("of", "for", "in", "from");

    private final Scene scene;

    Joints(Scene scene) {
        this.scene = scene;
    }

    /** The person of a phrase with a name, with the office or the noun that stands before it ("the envoy, Lee", "her husband, Lee"). */
    Figure person(Marked marked, Phrase phrase, Description said, CastList.Builder cast) {
        Optional<Mention> before = apposed(marked, phrase, Kind.OFFICIAL)
                .or(() -> apposed(marked, phrase, Kind.GROUP)
                        .filter(group -> group.only().filter(Figure::isSomebody).isPresent()));
        Optional<Description> whole = before.flatMap(Mention::only)
                .filter(f -> f.isOf(said.country()))
                .map(f -> f.lend(said));
        Figure person = scene.person(whole.orElse(said));
        if (whole.isPresent()) {
            Mention title = before.get().of(List.of(person));
            scene.replace(before.get(), title);
            cast.put(title);
        }
        identified(marked, phrase).ifPresent(nameless -> {
            Mention named = nameless.of(List.of(person));
            scene.replace(nameless, named);
            cast.put(named);
        });
        joined(marked, phrase, said).ifPresent(first -> {
            first.only().ifPresent(person::hold);
            Mention both = first.of(List.of(person)).until(said.end());
            scene.replace(first, both);
            cast.put(both);
        });
        return person;
    }

    /** The person to whom a phrase that is an office belongs, if the grammar says so. */
    Optional<Figure> holder(Marked marked, Phrase phrase, Description said) {
        if (said.plural()) {
            return Optional.empty();
        }
        Optional<Figure> person = apposed(marked, phrase, said.start(), Kind.PERSON)
                .flatMap(Mention::only)
                .or(() -> subject(marked, phrase).filter(figure -> !figure.isOutOf(said.head())))
                .filter(figure -> figure.kind() == Kind.PERSON && figure.isOf(said.country()));
        Description learnt = isOver(marked, said.start()) ? Standing.asFormer(said) : said;
        person.ifPresent(figure -> figure.learn(learnt));
        return person;
    }

    /** The person beside whom a phrase says what he is: "Vega, <b>a Peruvian journalist</b>", "Vega is <b>a critic</b> of the king". */
    Optional<Figure> member(Marked marked, Phrase phrase, Description said) {
        if (said.plural()) {
            return Optional.empty();
        }
        Optional<Figure> person = apposed(marked, phrase, said.start(), Kind.PERSON)
                .flatMap(Mention::only)
                .or(() -> ofWhomItIsSaid(marked, phrase))
                .filter(figure -> figure.kind() == Kind.PERSON && figure.isOf(said.country()));
        person.ifPresent(figure -> figure.learn(said));
        return person;
    }

    /** "The armed group, <b>Boko Haram</b>, …": from its name on a group or body is what the registry knows by it. */
    void naming(Marked marked, Phrase phrase, Figure named, CastList.Builder cast) {
        apposed(marked, phrase, Kind.GROUP)
                .or(() -> apposed(marked, phrase, Kind.ORGANIZATION))
                .filter(before -> before.only()
                        .filter(figure -> figure.name().isEmpty() && figure.isOf(named.country()))
                        .isPresent())
                .ifPresent(before -> {
                    Mention known = before.of(List.of(named));
                    scene.replace(before, known);
                    cast.put(known);
                });
    }

    private Optional<Mention> apposed(Marked marked, Phrase phrase, Kind kind) {
        return apposed(marked, phrase, phrase.start(), kind);
    }

    /** "<b>Senate candidate</b> and former mayor Ana Ruiz": two offices of one person if only the last has a name and none an article. */
    private Optional<Mention> joined(Marked marked, Phrase phrase, Description said) {
        if (!marked.is(phrase.start() - 1, "and") || said.office().isEmpty()) {
            return Optional.empty();
        }
        return scene.of(marked.index()).stream()
                .filter(mention -> mention.end() == phrase.start() - 1 && !mention.plural())
                .filter(mention -> !marked.is(mention.start() - 1, "for", "to"))
                .filter(mention -> marked.sentence().token(mention.start()).isNoun()
                        || marked.sentence().token(mention.start()).isAdjective())
                .filter(mention -> mention.only()
                        .filter(figure ->
                                figure.kind() == Kind.OFFICIAL && figure.name().isEmpty())
                        .isPresent())
                .findFirst();
    }

    /** "police held <b>a man, later identified as</b> Omar Haddad": who had no name until now. */
    private Optional<Mention> identified(Marked marked, Phrase phrase) {
        int verb = marked.is(phrase.start() - 1, "as") ? phrase.start() - 2 : phrase.start() - 1;
        if (!marked.is(verb, "identified", "named") || !marked.hasTag(verb, "VBN")) {
            return Optional.empty();
        }
        int before = marked.hasTag(verb - 1, "RB") ? verb - 1 : verb;
        int end = marked.is(before - 1, ",") ? before - 1 : before;
        return scene.of(marked.index()).stream()
                .filter(mention -> mention.end() == end && !mention.plural())
                .filter(mention -> mention.only()
                        .filter(figure -> figure.kind() == Kind.GROUP
                                && figure.name().isEmpty()
                                && figure.sectors().stream().allMatch(Sector.CVL::equals))
                        .isPresent())
                .findFirst();
    }

    /** The mention before a comma, or with its complement right before, to which the phrase is an apposition. */
    private Optional<Mention> apposed(Marked marked, Phrase phrase, int start, Kind kind) {
        int begin = isOver(marked, start) ? start - 1 : start;
        int end = marked.is(begin - 1, ",") ? begin - 1 : begin;
        return scene.of(marked.index()).stream()
                .filter(mention -> mention.end() == end && mention.start() < mention.end())
                .filter(mention -> end < begin || mention.head() < end - 1)
                .filter(mention -> !mention.plural()
                        && mention.only().filter(f -> f.kind() == kind).isPresent())
                .filter(mention -> isApposition(marked, phrase, start, mention))
                .reduce((a, b) -> b);
    }

    /** "Fenn, <b>formerly</b> the chief of staff". */
    private static boolean isOver(Marked marked, int start) {
        return marked.is(start - 1, "formerly", "previously", "once");
    }

    private static boolean isApposition(Marked marked, Phrase phrase, int start, Mention before) {
        if (!marked.sentence().isParsed()) {
            return isBetweenCommas(marked, phrase)
                    && (before.only().filter(f -> f.kind() == Kind.OFFICIAL).isPresent() || isNoList(marked, phrase));
        }
        int anchor = marked.anchor(phrase.start(), phrase.end());
        int governor = marked.governor(anchor);
        boolean said = marked.relation(anchor).equals("appos") || isOver(marked, start);
        boolean inside = before.start() <= governor && governor < before.end();
        return said && (inside || isSecondOf(marked, before, governor));
    }

    /** "with the union, Ana Ruiz, <b>the mayor</b>": the last of a row stands right before the comma, wherever the parser puts what follows. */
    private static boolean isSecondOf(Marked marked, Mention before, int governor) {
        return before.only().filter(figure -> figure.kind() == Kind.PERSON).isPresent()
                && marked.relation(before.anchor()).equals("conj")
                && marked.governor(before.anchor()) == governor;
    }

    /** Without arcs: "Dut Mabior<b>, the minister of trade,</b> died", where no list goes on. */
    private static boolean isBetweenCommas(Marked marked, Phrase phrase) {
        int at = phrase.end();
        while (at < marked.sentence().size()
                && isInside(marked, marked.sentence().token(at))) {
            at++;
        }
        return marked.is(phrase.start() - 1, ",")
                && (at == marked.sentence().size() || marked.is(at, ",", ".", ";"))
                && !marked.is(at + 1, "and", "or");
    }

    private static boolean isNoList(Marked marked, Phrase phrase) {
        return marked.sentence().tokens().subList(0, phrase.start()).stream()
                .noneMatch(token -> token.lemma().equals("and"));
    }

    /** "the minister of trade <b>and a</b> poet": no list goes on where one is said to be two things. */
    private static boolean isInside(Marked marked, Token token) {
        return token.isNoun()
                || token.isAdjective()
                || token.tag().equals("DT")
                || INSIDE.contains(token.lemma())
                || (token.lemma().equals("and") && marked.is(token.index() + 1, "a", "an"));
    }

    /** The subject of which the phrase is said, or of the verb that it modifies with "as". */
    private Optional<Figure> subject(Marked marked, Phrase phrase) {
        Sentence sentence = marked.sentence();
        if (!sentence.isParsed()) {
            return Optional.empty();
        }
        Optional<Figure> told = ofWhomItIsSaid(marked, phrase);
        if (told.isPresent()) {
            return told;
        }
        int anchor = marked.anchor(phrase.start(), phrase.end());
        int first = sentence.arc(anchor).relation().equals("conj")
                ? sentence.arc(anchor).head()
                : anchor;
        if (isBecome(marked, first)) {
            return mentionAt(marked, sentence.children(marked.governor(first), "nsubj"));
        }
        boolean as = sentence.children(first, "case").stream().anyMatch(at -> marked.is(at, "as"));
        int above = marked.governor(first);
        return as && above != Arc.ROOT ? bearer(marked, above) : Optional.empty();
    }

    private Optional<Figure> ofWhomItIsSaid(Marked marked, Phrase phrase) {
        Sentence sentence = marked.sentence();
        int anchor = marked.anchor(phrase.start(), phrase.end());
        return sentence.isParsed() && isPresent(sentence, sentence.children(anchor, "cop"))
                ? mentionAt(marked, sentence.children(anchor, "nsubj"))
                : Optional.empty();
    }

    /** "Lee became <b>envoy</b>". */
    private static boolean isBecome(Marked marked, int anchor) {
        int verb = marked.governor(anchor);
        return verb != Arc.ROOT
                && marked.sentence().token(verb).lemma().equals("become")
                && switch (marked.relation(anchor)) {
                    case "xcomp", "obj" -> true;
                    default -> false;
                };
    }

    private static boolean isPresent(Sentence sentence, List<Integer> verbs) {
        return !verbs.isEmpty() && sentence.token(verbs.get(0)).tag().matches("VB[PZ]");
    }

    private Optional<Figure> bearer(Marked marked, int above) {
        Sentence sentence = marked.sentence();
        if (!sentence.token(above).isVerb()) {
            return mentionAt(marked, sentence.children(above, "nmod:poss"));
        }
        if (sentence.token(above).tag().equals("VBD")
                || sentence.token(above).tag().equals("VBN")) {
            return Optional.empty();
        }
        return sentence.arc(above).relation().equals("acl:relcl")
                ? mentionAt(marked, List.of(sentence.arc(above).head()))
                : mentionAt(marked, sentence.children(above, "nsubj"));
    }

    private Optional<Figure> mentionAt(Marked marked, List<Integer> tokens) {
        return scene.of(marked.index()).stream()
                .filter(mention -> tokens.contains(mention.anchor()) || tokens.contains(mention.head()))
                .findFirst()
                .flatMap(Mention::only);
    }
}
