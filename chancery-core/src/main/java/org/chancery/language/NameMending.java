package org.chancery.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends names: a subject taken for part of a date, a person taken for part of the country or body before the name. */
final class NameMending {

    private static final Set<String> MODIFYING = Set.of("compound", "amod");

    /** What is no nation but many. */
    private static final Set<String> REGIONS = Set.of(
            "Western", "European", "Arab", "African", "Asian", "Allied", "allied", "regional", "coalition", "foreign");

    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III");

    /** What things are for, and what has no nation itself. */
    private static final Set<String> USES = Set.of(
            "field",
            "cargo",
            "rescue",
            "aid",
            "relief",
            "fishing",
            "search",
            "oil",
            "mining",
            "construction",
            "transport",
            "fire");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    NameMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        nationBesideRegion(at);
        nationBeforeUse(at);
        subjectBehindDate(at);
        personBehindPlace(at);
        personBehindBody(at);
        pairBeforeNoun(at);
        behindTitle(at);
        generation(at);
        oneOfSeveral(at);
        ownRelative(at);
        personBesideCountry(at);
        bearersOfTitle(at);
    }

    /** "foreign ministers Otto [Falk] and Mia Lund met": the title belongs to the names, and they met. */
    private void bearersOfTitle(int name) {
        int title = arcs.get(name).head();
        boolean named = title >= 0
                && title < name
                && arcs.get(name).relation().equals("dep")
                && sentence.token(title).tag().equals("NNS")
                && isPerson(name)
                && sentence.children(name, "compound").stream().reduce(name, Math::min) == title + 1;
        if (named) {
            arcs.set(name, arcs.get(title));
            arcs.set(title, new Arc(name, "compound"));
        }
    }

    /**
     * "decrees of the president, Ivo [Lutz]": a name behind a comma goes with the noun before it, though the parser joins it to a verb, or makes it the
     * object of one in the passive.
     */
    private void behindTitle(int name) {
        Arc arc = arcs.get(name);
        boolean joined = arc.head() != Arc.ROOT
                && (arc.relation().equals("conj")
                        || (arc.relation().equals("obj")
                                && !sentence.children(arc.head(), "aux:pass").isEmpty()))
                && sentence.token(name).isProperNoun()
                && sentence.token(arc.head()).isVerb()
                && sentence.children(name, "cc", "case").isEmpty();
        if (!joined) {
            return;
        }
        int first = sentence.children(name, "compound").stream().reduce(name, Math::min);
        int title = first - 2;
        if (title > arc.head()
                && sentence.token(first - 1).text().equals(",")
                && sentence.token(title).tag().equals("NN")) {
            arcs.set(name, new Arc(title, "appos"));
        }
    }

    /** "raided his brother Luis [Mora]'s office": his brother's office, neither his brother nor an office of his. */
    private void ownRelative(int name) {
        Arc arc = arcs.get(name);
        boolean owner = arc.relation().equals("nmod:poss")
                && arc.head() > name
                && isPerson(name)
                && !sentence.children(name, "case").isEmpty();
        if (!owner) {
            return;
        }
        int thing = arc.head();
        int relative = sentence.children(name, "compound").stream().reduce(name, Math::min) - 1;
        if (arcs.get(thing).equals(new Arc(relative, "dep"))
                && sentence.token(relative).tag().equals("NN")
                && !sentence.children(relative, "nmod:poss").isEmpty()) {
            arcs.set(thing, arcs.get(relative));
            arcs.set(relative, new Arc(name, "compound"));
            sentence.children(relative, "nmod:poss").forEach(each -> arcs.set(each, new Arc(name, "nmod:poss")));
        }
        sentence.children(thing, "nmod:poss").stream()
                .filter(each -> each < name && sentence.token(each).tag().equals("PRP$"))
                .forEach(each -> arcs.set(each, new Arc(name, "nmod:poss")));
    }

    /** "Luis Paz, [Ana Rojas] and a clerk": two persons with names are not one, where more are joined to the first. */
    private void oneOfSeveral(int person) {
        Arc arc = arcs.get(person);
        boolean list = arc.relation().equals("appos")
                && arc.head() < person
                && isPerson(person)
                && isPerson(arc.head())
                && sentence.children(person, "case").isEmpty()
                && sentence.children(arc.head(), "conj").stream().anyMatch(last -> last > person);
        if (list) {
            arcs.set(person, new Arc(arc.head(), "conj"));
        }
    }

    /** "sued Luis Paz, [Jr.] and his bank": the younger of two of a name is no second person, and those joined to both are joined to the one. */
    private void generation(int suffix) {
        Arc arc = arcs.get(suffix);
        int name = suffix - 2;
        boolean behind = name >= 0
                && GENERATIONS.contains(sentence.token(suffix).text())
                && sentence.token(suffix - 1).text().equals(",")
                && (arc.head() == name
                        || arc.head() == suffix + 1
                        || arcs.get(name).head() == suffix)
                && sentence.token(name).isProperNoun();
        if (!behind || arcs.get(name).head() == suffix) {
            return;
        }
        arcs.set(suffix, new Arc(name, "dep"));
        for (int joined : sentence.children(suffix, "conj", "cc")) {
            arcs.set(joined, new Arc(name, arcs.get(joined).relation()));
        }
    }

    /** "Ana Rojas of Peru and [Luis Mora] of Chile": a person is joined to the person, not to the country. */
    private void personBesideCountry(int person) {
        Arc arc = arcs.get(person);
        int country = arc.head();
        boolean beside = arc.relation().equals("conj")
                && sentence.token(person).name() == NameKind.PERSON
                && sentence.token(country).name() == NameKind.LOCATION
                && arcs.get(country).relation().equals("nmod")
                && arcs.get(country).head() < country
                && sentence.token(arcs.get(country).head()).name() == NameKind.PERSON;
        if (!beside) {
            return;
        }
        arcs.set(person, new Arc(arcs.get(country).head(), "conj"));
        for (int other : sentence.children(country, "nmod")) {
            if (other > person) {
                arcs.set(other, new Arc(person, "nmod"));
            }
        }
    }

    /** "[Oman]-Chad talks": two names of one rank before a noun, neither a part of the other. */
    private void pairBeforeNoun(int first) {
        int second = first + 2;
        boolean joined = second < sentence.size()
                && arcs.get(first).head() == second
                && MODIFYING.contains(arcs.get(first).relation())
                && sentence.token(first + 1).tag().equals("HYPH")
                && MODIFYING.contains(arcs.get(second).relation())
                && isParty(first)
                && isParty(second);
        if (joined) {
            arcs.set(first, arcs.get(second));
        }
    }

    /** "[US] and European allies imposed it": a state and its allies, not allies of two sorts. */
    private void nationBesideRegion(int region) {
        Arc arc = arcs.get(region);
        int nation = arc.head();
        boolean pair = arc.relation().equals("conj")
                && REGIONS.contains(sentence.token(region).text())
                && nation == region - 2
                && sentence.token(region - 1).lemma().equals("and")
                && sentence.token(nation).isProperNoun()
                && arcs.get(nation).relation().equals("compound");
        int friends = pair ? arcs.get(nation).head() : Arc.ROOT;
        if (friends == region + 1 && sentence.token(friends).tag().equals("NNS")) {
            arcs.set(nation, arcs.get(friends));
            arcs.set(friends, new Arc(nation, "conj"));
            arcs.set(region, new Arc(friends, "amod"));
            arcs.set(region - 1, new Arc(friends, "cc"));
        }
    }

    /** "a [Cuban] field hospital": the hospital is Cuban, not the field. */
    private void nationBeforeUse(int nation) {
        Arc arc = arcs.get(nation);
        boolean before = arc.isAttribute(nation)
                && Character.isUpperCase(sentence.token(nation).text().charAt(0))
                && USES.contains(sentence.token(arc.head()).lemma())
                && arcs.get(arc.head()).relation().equals("compound")
                && arcs.get(arc.head()).head() > arc.head();
        if (before) {
            arcs.set(nation, new Arc(arcs.get(arc.head()).head(), "amod"));
        }
    }

    /** By its looks alone: what kind of name it is, the recogniser of names says differently under another locale. */
    private boolean isParty(int at) {
        Token token = sentence.token(at);
        return (token.isAdjective() || token.isProperNoun())
                && Character.isUpperCase(token.text().charAt(0));
    }

    /** "On Friday night [Israeli troops] killed …": what stands between a date and a verb without a subject is the subject. */
    private void subjectBehindDate(int subject) {
        Arc arc = arcs.get(subject);
        boolean phrase = arc.head() != Arc.ROOT
                && sentence.token(subject).isNoun()
                && (arc.relation().equals("obl") || arc.relation().equals("nmod"));
        List<Integer> cases = sentence.children(subject, "case");
        if (!phrase || cases.size() != 1) {
            return;
        }
        int on = cases.get(0);
        int verb = arc.head() > subject ? arc.head() : subject + 1;
        int last = CalendarNames.lastOfDate(sentence, on + 1);
        boolean open = sentence.token(on).lemma().equals("on")
                && verb > subject
                && verb < sentence.size()
                && sentence.token(verb).isVerb()
                && isFinite(verb)
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        if (!open || last <= on || last >= subject || !areBelow(subject, on + 1, last)) {
            return;
        }
        boolean evening = sentence.token(last).tag().equals("NN");
        int date = evening ? last : on + 1;
        for (int word = on + 1; word <= last; word++) {
            arcs.set(word, new Arc(date, evening ? "compound" : "nummod"));
        }
        arcs.set(date, new Arc(verb, "obl"));
        arcs.set(on, new Arc(date, "case"));
        boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
        arcs.set(subject, new Arc(verb, passive ? "nsubj:pass" : "nsubj"));
    }

    private boolean isFinite(int verb) {
        return sentence.token(verb).isFinite()
                || sentence.children(verb, "aux", "aux:pass").stream()
                        .anyMatch(aux -> sentence.token(aux).isFinite()
                                || sentence.token(aux).tag().equals("MD"));
    }

    /** Whether the words hang on this one, or on a word before it that does. */
    private boolean areBelow(int top, int first, int last) {
        return IntStream.rangeClosed(first, last).allMatch(word -> {
            int up = arcs.get(word).head();
            while (up != Arc.ROOT && up != top && up >= first && up < top) {
                up = arcs.get(up).head();
            }
            return up == top;
        });
    }

    /** "the president of France [Emmanuel Macron]": the person is the president, and France his country. */
    private void personBehindPlace(int name) {
        Arc arc = arcs.get(name);
        List<Integer> cases = sentence.children(name, "case");
        boolean person = arc.head() != Arc.ROOT
                && arc.relation().equals("nmod")
                && isPerson(name)
                && sentence.token(arc.head()).isNoun()
                && cases.size() == 1
                && sentence.token(cases.get(0)).lemma().equals("of");
        if (!person) {
            return;
        }
        int first = name;
        while (first > cases.get(0) + 1 && isPerson(first - 1)) {
            first--;
        }
        int place = first - 1;
        boolean named = place > cases.get(0)
                && (sentence.token(place).name() == NameKind.LOCATION
                        || sentence.token(place).name() == NameKind.ORGANIZATION)
                && arcs.get(place).equals(new Arc(name, "compound"));
        if (!named) {
            return;
        }
        for (int child : sentence.children(name)) {
            if (child < place) {
                arcs.set(child, new Arc(place, arcs.get(child).relation()));
            }
        }
        arcs.set(place, new Arc(arc.head(), "nmod"));
        arcs.set(name, new Arc(arc.head(), "appos"));
    }

    /** "the head of the African Union [Moussa Faki]": a person right behind such a phrase is named by it. */
    private void personBehindBody(int name) {
        Arc arc = arcs.get(name);
        boolean loose = arc.head() != Arc.ROOT
                && arc.head() < name
                && arc.relation().equals("dep")
                && isPerson(name)
                && sentence.token(arc.head()).isNoun();
        int first = name;
        while (loose && first > arc.head() + 1 && isPerson(first - 1)) {
            first--;
        }
        if (loose && first > 0 && sentence.token(first - 1).isProperNoun()) {
            arcs.set(name, new Arc(arc.head(), "appos"));
        }
    }

    private boolean isPerson(int at) {
        return sentence.token(at).name() == NameKind.PERSON
                && sentence.token(at).isProperNoun();
    }
}
