package org.countersign.identity;

/**
 * Whoever is in the group has the role.
 *
 * @param group as the provider sends it: a name, a path or an object's id
 */
public record GroupRole(String group, Role role) {}
