/*
 * Tells people in time that they will be signed out, lets them stay, and says so once they are. Asking the server is
 * not activity there; another window of the same browser that is in use keeps this one signed in too.
 */

const SLOWLY = 60_000;
const OFTEN = 10_000;
const EXPIRED = 'You have been signed out';

let dialog;
let shown = '';
let dismissed = false;

/** Watches until the page is left; asked again by the same page, it goes on as it is. */
export function watch() {
  if (dialog) {
    return;
  }
  dialog = document.createElement('dialog');
  dialog.className = 'session-dialog';
  dialog.setAttribute('aria-labelledby', 'session-title');
  dialog.setAttribute('aria-describedby', 'session-words');
  dialog.addEventListener('close', () => {
    dismissed = shown === 'longest';
    shown = '';
  });
  document.body.append(dialog);
  replaceVaadins();
  document.addEventListener('visibilitychange', () => document.hidden || look());
  // A line that ends may be the end of the session: better told now than in a minute.
  window.Vaadin?.connectionState?.addStateChangeListener((before, now) => now === 'reconnecting' && look());
  look();
}

async function look() {
  clearTimeout(look.later);
  const state = await ask('session', { method: 'GET' });
  if (shown === 'gone') {
    return;
  }
  show(state);
  const soon = state && state.left <= state.warning;
  look.later = setTimeout(look, soon ? OFTEN : SLOWLY);
}

/** The state of the session; null if there is none any more, nothing if the server did not answer. */
async function ask(path, options) {
  try {
    const answer = await fetch(new URL(path, document.baseURI), { ...options, cache: 'no-store', redirect: 'manual' });
    if (answer.status === 401 || answer.type === 'opaqueredirect') {
      return null;
    }
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function show(state) {
  if (state === null) {
    gone();
  } else if (state && state.left > state.warning) {
    dialog.close();
  } else if (state && state.longest <= state.left) {
    dismissed || longest(state);
  } else if (state) {
    idle(state);
  }
}

function idle(state) {
  open('idle', `You will be signed out at ${clock(state.left)}`,
    'Nothing was done here for a while. Commentary that you were writing is kept in this browser.', [
      button('Stay signed in', stay, true),
      button('Sign out now', () => document.querySelector('.sign-out')?.click()),
    ]);
}

function longest(state) {
  open('longest', `You will be signed out at ${clock(state.left)}`,
    'Nobody stays signed in for longer than that. Finish what you are doing; you can sign in again at once.', [
      button('Close', () => dialog.close(), true),
    ]);
}

function gone() {
  open('gone', EXPIRED,
    'Commentary that you were writing is kept in this browser. Sign in again: you come back to this page, and it offers'
      + ' you the text.', [button('Sign in again', () => location.reload(), true)]);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
}

async function stay() {
  const header = document.querySelector('meta[name="_csrf_header"]')?.content;
  const token = document.querySelector('meta[name="_csrf"]')?.content;
  const state = await ask('session/stay', { method: 'POST', headers: header ? { [header]: token } : {} });
  if (state === undefined) {
    dialog.querySelector('#session-words').textContent =
      'The server did not answer, so you are not sure to stay signed in. Try again.';
  } else {
    show(state);
  }
}

function open(kind, title, words, buttons) {
  if (shown === kind) {
    return;
  }
  const heading = document.createElement('h2');
  heading.id = 'session-title';
  heading.textContent = title;
  const text = document.createElement('p');
  text.id = 'session-words';
  text.setAttribute('role', 'status');
  text.textContent = words;
  const actions = document.createElement('div');
  actions.className = 'session-actions';
  actions.append(...buttons);
  dialog.replaceChildren(heading, text, actions);
  dialog.open || dialog.showModal();
  shown = kind;
  buttons[0].focus();
}

function button(label, act, primary) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.className = primary ? 'primary' : '';
  made.addEventListener('click', act);
  return made;
}

function clock(seconds) {
  return new Date(Date.now() + seconds * 1000).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Vaadin says the same in a box that no keyboard reaches; ours takes its place. */
function replaceVaadins() {
  new MutationObserver(() => {
    const box = document.querySelector('.v-system-error');
    if (box?.textContent.includes(EXPIRED)) {
      box.hidden = true;
      box.remove();
      gone();
    }
  }).observe(document.body, { childList: true });
}
