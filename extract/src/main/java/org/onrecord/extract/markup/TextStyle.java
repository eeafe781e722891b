package org.onrecord.extract.markup;

/**
 * How a line of markup looks.
 *
 * @param bold share of its units in bold, 0 to 1
 * @param italic share of its units in italics, 0 to 1
 * @param links how many links it holds
 * @param unread whether it stands in an element that is no article by tag, role or name
 */
public record TextStyle(double bold, double italic, int links, boolean unread) {}
