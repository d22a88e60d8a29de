/**
 * The codebook language: reads the codebook's files into lexicons and registries, and fails at load time with file and line.
 *
 * <p>The codebook itself is data and lives in another module; a user can bring their own.
 */
@NullMarked
package org.chancery.codebook;

import org.jspecify.annotations.NullMarked;
