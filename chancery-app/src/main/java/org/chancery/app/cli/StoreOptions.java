package org.chancery.app.cli;

import org.chancery.app.store.Store;
import picocli.CommandLine.Option;

/** Which store is used. */
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = {
                "The file in which the record is kept, or a PostgreSQL database:",
                "jdbc:postgresql://HOST/DATABASE?user=NAME. Default: ${DEFAULT-VALUE}."
            })
    private String name = "chancery.db";

    String name() {
        return name;
    }

    /** The store, which must be there. */
    Store open() {
        return Store.open(name);
    }

    /** The store, made if it is not there. */
    Store openOrMake() {
        return Store.openOrMake(name);
    }
}
