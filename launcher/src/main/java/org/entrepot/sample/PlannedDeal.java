package org.entrepot.sample;

/**
 * A deal as planned at scale 1.
 *
 * @param slot its place in the plan, from 0
 * @param section empty where nobody has assigned one
 * @param day 0 for the opening
 * @param cents what it is worth for one year, in cents of a US dollar
 */
record PlannedDeal(int slot, String section, SampleExhibitor seller, int day, long cents) {}
