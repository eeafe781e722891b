package org.onrecord.anchor;

/** One way of naming a place in a page, as the W3C Web Annotation Data Model (2017, section 4.2) defines it. */
public sealed interface Selector permits TextQuoteSelector, TextPositionSelector, DataPositionSelector {}
