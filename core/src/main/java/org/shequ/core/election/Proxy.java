package org.shequ.core.election;

import org.immutables.value.Value;

/** A voter whose ballot another one casts (委托投票). */
@Value.Immutable(builder = false, copy = false)
public abstract class Proxy {
    Proxy() {}

    /**
     * Returns a proxy.
     *
     * @param proxy the id of the voter who casts the ballot
     * @param voter the id of the voter for whom it is cast
     * @return the proxy
     * @throws IllegalArgumentException if an id is none, or both are the same
     */
    public static Proxy of(String proxy, String voter) {
        return ImmutableProxy.of(proxy, voter);
    }

    /** {@return the id of the voter who casts the ballot} */
    @Value.Parameter
    public abstract String proxy();

    /** {@return the id of the voter for whom it is cast} */
    @Value.Parameter
    public abstract String voter();

    @Value.Check
    void check() {
        new Flaws()
                .id("proxy", proxy())
                .id("voter", voter())
                .must(!proxy().equals(voter()), "proxy", proxy(), "another person than the voter")
                .end();
    }

    /** {@return who casts it, and for whom} */
    @Override
    public String toString() {
        return proxy() + " for " + voter();
    }
}
