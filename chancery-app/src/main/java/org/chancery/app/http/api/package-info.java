/**
 * What only programs ask for: reading and handing over articles, and the description of everything that they can ask.
 */
@NullMarked
package org.chancery.app.http.api;

import org.jspecify.annotations.NullMarked;
