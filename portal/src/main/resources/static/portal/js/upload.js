// Sends files in pieces (tus 1.0.0): what arrived stays there when the line breaks, and the same file
// chosen again goes on where it stopped. Without this script the form sends them in one go.
const PIECE = 2 * 1024 * 1024;
const PAUSES = [500, 2000, 5000, 10000, 20000, 30000];
const VERSION = { 'Tus-Resumable': '1.0.0' };
const LASTING = [303, 403, 413, 507];

const rest = (pause) => new Promise((done) => { setTimeout(done, pause); });
const failed = (status) => Object.assign(new Error(`status ${status}`), { status });

async function ask(method, address, options = {}) {
  const answer = await fetch(address, { method, redirect: 'manual', ...options, headers: { ...VERSION, ...options.headers } });
  return answer;
}

function piece(address, offset, blob, progress) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('PATCH', address);
    const headers = { ...VERSION, 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => progress(offset + event.loaded);
    request.onload = () => (request.status === 204 ? done(Number(request.getResponseHeader('Upload-Offset'))) : fail(failed(request.status)));
    request.onerror = () => fail(failed(0));
    request.send(blob);
  });
}

async function place(file, address, key) {
  const known = localStorage.getItem(key);
  if (known) {
    const answer = await ask('HEAD', known);
    if (answer.ok) return { at: known, offset: Number(answer.headers.get('Upload-Offset')) };
    localStorage.removeItem(key);
  }
  const answer = await ask('POST', address, { headers: { 'Upload-Length': file.size } });
  if (answer.status === 409) throw failed(403);
  if (answer.status !== 201) throw failed(answer.status);
  const at = new URL(answer.headers.get('Location'), location.href).pathname;
  localStorage.setItem(key, at);
  return { at, offset: 0 };
}

async function send(file, address, progress, troubled) {
  const key = `entering:${address}:${file.name}:${file.size}:${file.lastModified}`;
  for (let tries = 0; ; tries += 1) {
    try {
      let { at, offset } = await place(file, address, key);
      while (offset < file.size) {
        offset = await piece(at, offset, file.slice(offset, offset + PIECE), progress);
        tries = 0;
      }
      progress(file.size, true);
      const answer = await ask('POST', `${at}/taken`, { body: new URLSearchParams({ name: file.name }) });
      if (!answer.ok) throw failed(answer.status);
      localStorage.removeItem(key);
      return (await answer.json()).messages;
    } catch (trouble) {
      if (LASTING.includes(trouble.status) || tries >= PAUSES.length) throw trouble;
      troubled();
      await rest(PAUSES[tries]);
    }
  }
}

export function start(form) {
  const field = form.querySelector('input[type=file]');
  const list = form.querySelector('[data-sending]');
  const words = form.dataset;
  let running = 0;
  let refused = false;
  for (const plain of form.querySelectorAll('[data-plain]')) plain.hidden = true;

  async function take(file) {
    const item = document.createElement('li');
    item.className = 'sending__one';
    const name = Object.assign(document.createElement('span'), { className: 'sending__name', textContent: file.name });
    const bar = Object.assign(document.createElement('progress'), { max: 100, value: 0, ariaLabel: file.name });
    const state = Object.assign(document.createElement('span'), { textContent: words.waits });
    item.append(name, bar, state);
    list.append(item);
    const refuse = (text) => {
      refused = true;
      bar.remove();
      state.className = 'field__error';
      state.replaceChildren(Object.assign(document.createElement('span'), { textContent: '!', ariaHidden: 'true' }), text);
    };
    if (file.size > Number(words.most)) {
      refuse(words.toolarge);
      return;
    }
    try {
      const messages = await send(file, words.address, (sent, all = false) => {
        bar.value = Math.round((100 * sent) / Math.max(1, file.size));
        state.textContent = all ? words.checks : `${bar.value} %`;
      }, () => { state.textContent = words.again; });
      if (messages.length > 0) refuse(messages.join(' '));
      else state.textContent = '✓';
    } catch (trouble) {
      refuse({ 403: words.late, 413: words.toolarge, 507: words.noroom }[trouble.status] ?? words.failed);
    }
  }

  async function takeChosen() {
    const files = [...field.files];
    field.value = '';
    running += 1;
    for (const file of files) await take(file);
    running -= 1;
    if (running === 0 && !refused) {
      // Nothing typed is lost: the draft is saved, and the page comes back with both.
      document.querySelector('[data-keep] button[value=save]').click();
    }
    refused = false;
  }

  field.addEventListener('change', takeChosen);
  // Somebody quicker than the script has chosen already.
  if (field.files.length > 0) takeChosen();
  addEventListener('beforeunload', (event) => {
    if (running > 0) event.preventDefault();
  });
}
