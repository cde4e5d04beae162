/**
 * The pages before somebody is fully signed in, and those for when something went wrong on the way: plain HTML that
 * works without script and keeps nothing on the server for a visitor who is nobody yet.
 *
 * <p>To add a page: a package-private controller with {@link org.countersign.identity.door.AtTheDoor} in this package,
 * below one of the addresses that {@code shell.SecurityChain} lets everybody open ({@code /invitation}, {@code /reset},
 * {@code /second-factor}, {@code /single-sign-on}), and a template in {@code templates/door} that fills the blocks of
 * {@code door/layout}: {@code title} (also the heading), {@code content}, {@code links}. Each form holds
 * {@code {{>door/token}}}. What is wrong goes into the model as {@link org.countersign.identity.door.Problems} under its
 * {@link org.countersign.identity.door.Problems#IN_MODEL name}. A page that must know who is half signed in asks the
 * {@code Authentication} itself: these addresses are open to all.
 */
@NullMarked
package org.countersign.identity.door;

import org.jspecify.annotations.NullMarked;
