package org.entrepot.access;

/**
 * Where a request comes from.
 *
 * @param address as the server sees it
 * @param network what one customer of a provider has: the address, or the first half of an IPv6 one
 */
public record RequestOrigin(String address, String network) {}
