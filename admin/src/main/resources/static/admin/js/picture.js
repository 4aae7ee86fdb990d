// Chooses a picture of the house, or uploads one, says what is in it, and puts it into the text or at
// the article's head. Without this script the same buttons save and lead to a page with the tiles.
import { insertPicture } from './editor.js';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function start(dialog) {
  const find = (selector) => dialog.querySelector(selector);
  const [file, tiles, finder, words, go, state, problem, shown, drop] = [
    'input[type=file]', '[data-tiles]', 'form[role=search]', '[data-words]', '[data-do]', '[data-state]', '[data-problem]', '[data-shown]', '[data-drop]',
  ].map(find);
  const fields = ['alt', 'caption', 'credit'].map((name) => [name, find(`#picture-${name}`)]);
  const csrf = document.querySelector('input[name=_csrf]').value;
  const { language } = dialog.dataset;
  let asset = null;
  let use = intoText;

  function open(purpose) {
    use = purpose;
    const name = purpose === intoText ? 'intoText' : 'asCover';
    find('h2').textContent = dialog.dataset[name];
    go.textContent = dialog.dataset[`${name}Do`];
    asset = null;
    go.disabled = true;
    file.value = '';
    for (const element of [state, problem, words]) element.hidden = true;
    dialog.showModal();
    show(`/pictures/tiles?${new URLSearchParams(new FormData(finder))}`);
  }
  async function show(address) {
    const at = new URL(address, location.href);
    at.searchParams.set('language', language);
    const answer = await fetch(at);
    if (!answer.ok || answer.redirected) return say(dialog.dataset.failed);
    tiles.innerHTML = await answer.text();
    tiles.scrollTop = 0;
  }
  function choose(picture) {
    asset = picture;
    shown.src = `/media/${asset.id}/320.jpg`;
    for (const [name, field] of fields) field.value = asset[name];
    words.hidden = false;
    go.disabled = false;
    words.scrollIntoView({ block: 'nearest' });
  }
  function intoText() {
    insertPicture(`<figure data-asset="${asset.id}"><img src="/media/${asset.id}" alt="${escape(asset.alt)}">${
      asset.caption ? `<figcaption>${escape(asset.caption)}</figcaption>` : ''}</figure><p><br></p>`);
  }
  function say(text) {
    problem.textContent = text;
    problem.hidden = !text;
  }
  function send(address, entries) {
    return new Promise((done) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ _csrf: csrf, language, ...entries })) body.append(name, value);
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.setRequestHeader('X-Requested-With', 'editor');
      request.responseType = 'json';
      request.upload.onprogress = (event) => {
        const percent = Math.round((100 * event.loaded) / event.total);
        state.querySelector('progress').value = percent;
        state.querySelector('[data-percent]').textContent = `${percent} %`;
      };
      request.onload = () => {
        if (request.status === 200) return done(request.response);
        say(request.response?.message ?? dialog.dataset.failed);
        return done(null);
      };
      request.onerror = () => { say(dialog.dataset.failed); done(null); };
      request.send(body);
    });
  }
  async function take() {
    say('');
    const chosen = file.files[0];
    if (!chosen) return;
    if (chosen.size > 52428800) return say(dialog.dataset.toolarge);
    state.hidden = false;
    const stored = await send('/pictures', { file: chosen });
    state.hidden = true;
    if (!stored) return;
    for (const ticked of tiles.querySelectorAll(':checked')) ticked.checked = false;
    choose(stored);
    fields[0][1].focus();
  }
  finder.addEventListener('submit', (event) => {
    event.preventDefault();
    show(`/pictures/tiles?${new URLSearchParams(new FormData(finder))}`);
  });
  tiles.addEventListener('click', (event) => {
    const page = event.target.closest('.pager a');
    if (!page) return;
    event.preventDefault();
    show(page.href);
  });
  tiles.addEventListener('change', (event) => choose({ id: event.target.value, ...event.target.dataset }));
  file.addEventListener('change', take);
  const over = (event) => { event.preventDefault(); drop.classList.toggle('drop--over', event.type === 'dragover'); };
  drop.addEventListener('dragover', over);
  drop.addEventListener('dragleave', over);
  drop.addEventListener('drop', (event) => {
    over(event);
    file.files = event.dataTransfer.files;
    take();
  });
  go.addEventListener('click', async () => {
    say('');
    const said = await send(`/pictures/${asset.id}/words`, Object.fromEntries(fields.map(([name, field]) => [name, field.value])));
    if (!said) return;
    asset = { ...said, alt: fields[0][1].value.trim(), caption: fields[1][1].value.trim() };
    dialog.close();
    use();
  });
  find('[data-close]').addEventListener('click', () => dialog.close());
  const opens = (button, purpose) => button?.addEventListener('click', (event) => {
    event.preventDefault();
    open(purpose);
  });
  opens(document.querySelector('[data-insert-picture]'), intoText);

  const cover = document.querySelector('[data-cover]');
  const remove = cover?.querySelector('[data-remove-cover]');
  function showCover(id, alt) {
    const field = cover.querySelector('input');
    field.value = id;
    cover.querySelector('img')?.remove();
    if (id) field.after(Object.assign(document.createElement('img'), { src: `/media/${id}/320.jpg`, alt, width: 320, height: 213 }));
    remove.hidden = !id;
  }
  function setCover(id, alt) {
    showCover(id, alt);
    cover.querySelector('input').dispatchEvent(new Event('input', { bubbles: true }));
  }
  function asCover() {
    setCover(asset.id, asset.alt);
  }
  if (cover) {
    const field = cover.querySelector('input');
    opens(cover.querySelector('[data-choose-cover]'), asCover);
    remove.hidden = !field.value;
    remove.addEventListener('click', () => setCover('', ''));
    field.addEventListener('taken', () => showCover(field.value, ''));
  }
  document.addEventListener('picture-offered', (event) => {
    open(intoText);
    const list = new DataTransfer();
    event.detail.slice(0, 1).forEach((one) => list.items.add(one));
    file.files = list.files;
    take();
  });
}
