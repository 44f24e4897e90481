package org.entrepot.access;

/**
 * A secret that is to be put into an authenticator app.
 *
 * @param account whose, as the app is to call it
 * @param text in base 32
 */
public record NewSecret(String account, String text) {}
