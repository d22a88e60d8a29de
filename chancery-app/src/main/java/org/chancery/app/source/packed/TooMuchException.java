package org.chancery.app.source.packed;

import java.io.IOException;

/** More comes out of a packed file than anything honest would hold; nothing more of it is read. */
public final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuchException(String reason) {
        super(reason);
    }
}
