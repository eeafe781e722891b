package org.onrecord.cli.snapshot;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
interface Resolver {
    /** As the machine does. */
    Resolver OF_THE_MACHINE = host -> List.of(InetAddress.getAllByName(host));

    /** All addresses of {@code host}. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
