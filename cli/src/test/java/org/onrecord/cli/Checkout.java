package org.onrecord.cli;

import java.nio.file.Path;

/** The checkout that the tests run in. */
final class Checkout {
    static final Path ROOT =
            Path.of(System.getProperty("fixtures.dir"), "..", "..").normalize();

    private Checkout() {}
}
