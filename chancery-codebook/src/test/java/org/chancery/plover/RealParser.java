package org.chancery.plover;

import org.chancery.parser.CoreNlpParser;

/** The parser that all tests of this module share: its models take seconds to load. */
final class RealParser {

    static final CoreNlpParser PARSER = CoreNlpParser.load();

    private RealParser() {}
}
