package org.countersign.uikit;

/**
 * What a key does on a page.
 *
 * @param keys in words, because screen readers pass over signs: "Alt and arrow down"
 * @param does "opens the row beside the grid"
 */
public record Shortcut(String keys, String does) {}
