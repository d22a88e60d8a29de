package org.chancery.app.source;

import java.time.LocalDate;
import java.util.Optional;

/** A web address: a feed or a page. */
record WebOrigin(String address, Network network) implements Origin {

    @Override
    public String name() {
        return address;
    }

    @Override
    public Contents open(Optional<LocalDate> published) {
        return Contents.of(network.arrivals(address, published), arrival -> arrival);
    }

    @Override
    public Optional<Long> count() {
        return Optional.empty();
    }
}
