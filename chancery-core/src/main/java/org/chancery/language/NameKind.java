package org.chancery.language;

/** What kind of name a word is part of. */
public enum NameKind {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC
}
