/*
 * What others changed is shown without taking the keyboard away: where the focused link or button was replaced by its
 * like, that one gets the focus, and nothing scrolls.
 */

/** Looks after a part of the page whose contents the server shows anew. */
export function keepFocus(part) {
  if (part.keepsFocus) {
    return;
  }
  part.keepsFocus = true;
  let focused = null;
  part.addEventListener('focusin', (event) => {
    focused = event.target;
  });
  part.addEventListener('focusout', () => setTimeout(() => {
    if (focused?.isConnected && document.activeElement !== focused) {
      focused = null;
    }
  }));
  new MutationObserver(() => {
    if (focused && !focused.isConnected && document.activeElement === document.body) {
      focused = like(part, focused);
      focused?.focus({ preventScroll: true });
    }
  }).observe(part, { childList: true, subtree: true });
}

function like(part, lost) {
  const same = (name) => (element) => element.getAttribute(name) === lost.getAttribute(name);
  const all = [...part.querySelectorAll(lost.localName)];
  return all.filter(same('href')).filter(same('aria-label'))
    .find((element) => lost.hasAttribute('href') || element.textContent === lost.textContent) ?? null;
}
