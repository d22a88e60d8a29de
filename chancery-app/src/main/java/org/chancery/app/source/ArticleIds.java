package org.chancery.app.source;

import java.util.HashSet;
import java.util.Set;

/** Names for articles that bring none: their files' names. Not safe for use by several threads. */
final class ArticleIds {

    private final Set<String> taken = new HashSet<>();

    /** The file's name without its extensions; where two files share it, the second has its whole path. */
    String of(String fileName, String path) {
        String bare = Kind.withoutExtension(fileName);
        if (Kind.extension(fileName).equals("gz") && Kind.byName(bare).isPresent()) {
            bare = Kind.withoutExtension(bare);
        }
        return !bare.isBlank() && taken.add(bare) ? bare : path.replace('\\', '/');
    }
}
