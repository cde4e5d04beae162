/*
 * The browser's half of uikit.MarkdownEditor: toolbar marks at the cursor, and a copy of unsaved text in this
 * browser until the server says that it has it.
 */

const area = (editor) => editor.querySelector('vaadin-text-area');
const input = (editor) => area(editor).inputElement;

/** As if typed: undo works, and the field tells the server. */
function type(field, text) {
  field.focus();
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

function around(field, before, after, example) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const chosen = value.slice(start, end) || example;
  type(field, before + chosen + after);
  field.setSelectionRange(start + before.length, start + before.length + chosen.length);
}

function list(field) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const from = value.lastIndexOf('\n', start - 1) + 1;
  const lines = value.slice(from, end).split('\n');
  const marked = lines.map((line) => (line.startsWith('- ') ? line : '- ' + line)).join('\n');
  field.setSelectionRange(from, end);
  type(field, marked);
}

/** What a toolbar button does: "bold", "italic", "list", "link". */
export function mark(editor, what) {
  const field = input(editor);
  switch (what) {
    case 'bold':
      return around(field, '**', '**', 'bold text');
    case 'italic':
      return around(field, '*', '*', 'italic text');
    case 'list':
      return list(field);
    case 'link':
      return around(field, '[', '](https://)', 'link text');
  }
}

/** This window's own word, kept over a reload: two windows of one person must not overwrite each other's copy. */
function windowWord() {
  try {
    const word = sessionStorage.getItem('countersign-window') ?? Math.random().toString(36).slice(2);
    sessionStorage.setItem('countersign-window', word);
    return word;
  } catch {
    return 'window';
  }
}

const here = windowWord();
const own = (key) => `${key}:${here}`;

/** The names under which copies of this text are kept, this window's first, then the newest. */
function copies(key) {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(`${key}:`))
      .sort((one, other) => (other === own(key)) - (one === own(key)) || stored(other)?.at - stored(one)?.at);
  } catch {
    return [];
  }
}

function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep(key, text) {
  try {
    localStorage.setItem(key, JSON.stringify({ text, at: Date.now() }));
  } catch {
    /* Storage is full or switched off: the server's copy is then the only one. */
  }
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    /* As above. */
  }
}

/** Follows another text: from now on what is typed belongs to this key. Offers text that was typed but not saved. */
export function follow(editor, key, saved) {
  editor.countersignKey = key;
  if (!editor.countersignListens) {
    editor.countersignListens = true;
    editor.addEventListener('input', (event) => {
      if (area(editor)?.contains(event.target)) {
        keep(own(editor.countersignKey), input(editor).value);
      }
    });
  }
  offer(editor, key, saved);
}

/** The server has this text. If nothing was typed since, the copy goes. */
export function acknowledge(editor, key, text) {
  if (stored(own(key))?.text === text) {
    forget(own(key));
  }
}

function offer(editor, key, saved) {
  const place = editor.querySelector('.unsaved');
  place.replaceChildren();
  copies(key)
    .filter((name) => stored(name)?.text === saved)
    .forEach(forget);
  const name = copies(key).find(stored);
  if (!name) {
    return;
  }
  const copy = stored(name);
  const when = new Date(copy.at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const words = document.createElement('span');
  words.textContent = `Text typed on ${when} was not saved.`;
  const restore = button('Restore', () => {
    place.replaceChildren();
    const field = input(editor);
    field.focus();
    field.select();
    type(field, copy.text);
    if (name !== own(key)) {
      forget(name);
    }
  });
  const discard = button('Discard', () => {
    place.replaceChildren();
    forget(name);
    input(editor).focus();
  });
  place.append(words, restore, discard);
}

function button(label, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
