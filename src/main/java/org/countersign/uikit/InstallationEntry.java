package org.countersign.uikit;

/**
 * A page for whoever runs the installation, in the side navigation; modules declare it as a bean.
 *
 * @param path from the application's root: "operator"
 * @param order small numbers first; the first is where an operator without an authority starts
 */
public record InstallationEntry(String label, String path, int order) {}
