package org.chancery.codebook;

import java.util.Optional;

/**
 * Where an entry of the codebook stands, and what its writer says of it.
 *
 * @param id the wording or operator ("consult/meet")
 * @param file the codebook file
 * @param line the line on which the entry begins
 * @param note a note on a wording, the meaning of an operator
 */
public record Entry(String id, String file, int line, Optional<String> note) {

    static Entry of(Node node, String id, String noteField) {
        return new Entry(id, node.file(), node.line(), node.optional(noteField).map(Node::text));
    }
}
