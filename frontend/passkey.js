/*
 * Lets the browser make or use a passkey on the door pages, and posts what it answers with the form around the button.
 * What the server asks stands in the form's data-options.
 */

const ask = {
  get: (options) =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: (options) =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

function say(form, words) {
  form.querySelector('.passkey-status').textContent = words;
}

async function answer(form) {
  say(form, 'Waiting for your passkey.');
  try {
    const credential = await ask[form.dataset.passkey](JSON.parse(form.dataset.options));
    form.elements.answer.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch (fault) {
    const known = fault.name === 'InvalidStateError';
    say(form, known ? 'This device has a passkey for your account already. Nothing was changed.'
      : 'No passkey was given. Nothing was changed. Try again, or use another way.');
  }
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    form.querySelector('button').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      answer(form);
    });
  } else {
    say(form, 'This browser cannot use passkeys. Use another way.');
  }
}
