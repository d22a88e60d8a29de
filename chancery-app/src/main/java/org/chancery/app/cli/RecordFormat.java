package org.chancery.app.cli;

import org.chancery.app.output.Format;
import org.chancery.app.output.Paper;
import org.chancery.app.output.RecordWriter;
import picocli.CommandLine.Option;

/** In which form records are printed. */
final class RecordFormat {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
                "docs/output.md describes each."
            })
    private Format format = Format.TABLE;

    @Option(
            names = "--all-statuses",
            description = "With --format cameo: print planned, proposed, hypothetical and denied acts, too.")
    private boolean allStatuses;

    RecordWriter writer(Paper paper) {
        return RecordWriter.of(format, paper, allStatuses);
    }
}
