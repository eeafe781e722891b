package org.onrecord.cli.snapshot;

import java.net.URI;
import java.net.http.HttpHeaders;

/** What a server sent. */
final class Answer {
    private final URI address;
    private final HttpHeaders headers;
    private final byte[] body;

    Answer(URI address, HttpHeaders headers, byte[] body) {
        this.address = address;
        this.headers = headers;
        this.body = body;
    }

    /** Where it was found, redirects followed. */
    URI address() {
        return address;
    }

    HttpHeaders headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }
}
