package org.chancery.read;

import org.chancery.text.Quote;

/**
 * A wording whose word was there but which did not make a record.
 *
 * @param sentence the index of the sentence
 * @param trigger the word
 * @param wording the codebook entry
 * @param missing what would have been needed ("an object of class $troops", "an actor")
 */
public record NearMiss(int sentence, Quote trigger, String wording, String missing) {}
