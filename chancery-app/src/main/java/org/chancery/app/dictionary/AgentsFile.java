package org.chancery.app.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.actor.Additions.Noun;
import org.chancery.actor.Sector;
import org.chancery.app.source.RefusedException;

/**
 * Reads an {@code .agents} file: a noun, its plurals in braces if they are not regular, and a code with {@code ~} in the place of the country.
 *
 * <p>Regular plurals need no mention: the reader knows a word's singular. A code without a sector of PLOVER adds nothing.
 */
final class AgentsFile {

    private final ActorCodes codes;
    private final WordSets sets = new WordSets();
    private final List<Noun> nouns = new ArrayList<>();

    private AgentsFile(ActorCodes codes) {
        this.codes = codes;
    }

    static Contents read(List<String> lines, ActorCodes codes, Mistakes mistakes) {
        AgentsFile file = new AgentsFile(codes);
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!file.sets.define(lines.get(i))) {
                    file.read(BracketedLine.parse(lines.get(i)));
                }
            } catch (RefusedException e) {
                mistakes.add(i + 1, String.valueOf(e.getMessage()));
            }
        }
        return new Contents(List.of(), file.nouns);
    }

    private void read(BracketedLine line) throws RefusedException {
        if (line.isBlank()) {
            return;
        }
        if (line.codes().size() != 1) {
            throw new RefusedException("one code like [~COP] was expected behind the noun, not "
                    + line.codes().size());
        }
        List<Sector> sectors = sectors(line.codes().get(0).strip());
        List<String> words = new ArrayList<>(sets.expand(line.names()));
        for (String plural : line.plurals()) {
            words.addAll(sets.expand(plural));
        }
        for (String word : words) {
            Optional<String> noun = OneText.name(word);
            if (noun.isEmpty()) {
                throw new RefusedException("a noun needs two letters at least: \"" + OneText.shown(word) + "\"");
            }
            if (!sectors.isEmpty()) {
                nouns.add(new Noun(noun.get().toLowerCase(Locale.ROOT), sectors));
            }
        }
    }

    private List<Sector> sectors(String code) throws RefusedException {
        if (code.startsWith("~") == code.endsWith("~")) {
            throw new RefusedException(
                    "an agent's code has ~ in the place of the country, like [~COP]: [" + OneText.shown(code) + "]");
        }
        Coding coding = codes.translate(code.replaceFirst("^~|~$", ""));
        boolean civil = coding.sectors().isEmpty() && coding.country().equals(Optional.of("NGO"));
        return civil ? List.of(Sector.CVL) : coding.sectors();
    }
}
