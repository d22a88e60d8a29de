/**
 * The command line: {@code read}, {@code why}, {@code times} and {@code codebook}.
 *
 * <p>Commands only ask and print; reading, sources and formats are elsewhere. Everything they touch of the world comes in through
 * {@link org.chancery.app.cli.Console}, so that a test can stand in for it. Exit codes are those of
 * {@link org.chancery.app.cli.ExitCode}; whatever goes wrong is told in a line, never as a stack trace, unless {@code --debug} asks.
 *
 * <p>Does not do: HTTP. A server is another face of the same {@code app.reading}.
 */
@NullMarked
package org.chancery.app.cli;

import org.jspecify.annotations.NullMarked;
