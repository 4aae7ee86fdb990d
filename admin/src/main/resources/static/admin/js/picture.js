// Uploads a picture with its words, and puts it into the text or at the article's head.
import { insertPicture } from './editor.js';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function start(dialog) {
  const form = dialog.querySelector('form');
  const file = dialog.querySelector('input[type=file]');
  const [alt, caption, credit] = ['alt', 'caption', 'credit'].map((name) => dialog.querySelector(`#picture-${name}`));
  const go = dialog.querySelector('[data-do]');
  const state = dialog.querySelector('[data-state]');
  const problem = dialog.querySelector('[data-problem]');
  const shown = dialog.querySelector('[data-shown]');
  const csrf = document.querySelector('input[name=_csrf]').value;
  let asset = null;
  let use = insertIntoText;

  function open(purpose) {
    use = purpose;
    asset = null;
    form.reset();
    for (const element of [state, problem, shown]) element.hidden = true;
    go.disabled = true;
    dialog.showModal();
  }
  function insertIntoText() {
    const words = caption.value.trim();
    insertPicture(`<figure data-asset="${asset.id}"><img src="/media/${asset.id}" alt="${escape(alt.value.trim())}">${
      words ? `<figcaption>${escape(words)}</figcaption>` : ''}</figure><p><br></p>`);
  }
  function becomeCover() {
    const field = document.getElementById('cover');
    field.value = asset.id;
    let picture = field.closest('.cover').querySelector('img');
    if (!picture) {
      picture = Object.assign(document.createElement('img'), { width: 120 });
      field.closest('.cover').prepend(picture);
    }
    picture.src = `/media/${asset.id}/320.jpg`;
    picture.alt = alt.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  function say(words) {
    problem.textContent = words;
    problem.hidden = !words;
  }
  function send(extra = {}) {
    return new Promise((done) => {
      const chosen = file.files[0];
      if (chosen.size > 52428800) {
        say(form.dataset.toolarge);
        return;
      }
      const body = new FormData();
      body.append('_csrf', csrf);
      body.append('file', chosen);
      body.append('language', form.dataset.language);
      for (const [name, value] of Object.entries(extra)) body.append(name, value);
      const request = new XMLHttpRequest();
      request.open('POST', '/pictures');
      request.setRequestHeader('X-Requested-With', 'editor');
      request.responseType = 'json';
      request.upload.onprogress = (event) => {
        state.hidden = false;
        const percent = Math.round((100 * event.loaded) / event.total);
        state.querySelector('progress').value = percent;
        state.querySelector('[data-percent]').textContent = `${percent} %`;
      };
      request.onload = () => {
        state.hidden = true;
        if (request.status === 200) done(request.response);
        else say(request.response?.message ?? form.dataset.failed);
      };
      request.onerror = () => say(form.dataset.failed);
      request.send(body);
    });
  }
  async function take() {
    say('');
    go.disabled = true;
    asset = await send();
    shown.src = `/media/${asset.id}/320.jpg`;
    shown.hidden = false;
    alt.value ||= asset.alt;
    caption.value ||= asset.caption;
    credit.value ||= asset.credit;
    go.disabled = false;
    alt.focus();
  }
  file.addEventListener('change', take);
  const drop = dialog.querySelector('[data-drop]');
  const over = (event) => { event.preventDefault(); drop.classList.toggle('drop--over', event.type === 'dragover'); };
  drop.addEventListener('dragover', over);
  drop.addEventListener('dragleave', over);
  drop.addEventListener('drop', (event) => {
    over(event);
    file.files = event.dataTransfer.files;
    take();
  });
  go.addEventListener('click', async () => {
    // The same file again only adds the words to the picture that is there.
    asset = await send({ alt: alt.value, caption: caption.value, credit: credit.value });
    dialog.close();
    use();
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  document.querySelector('[data-insert-picture]')?.addEventListener('click', () => open(insertIntoText));
  const cover = document.querySelector('[data-choose-cover]');
  if (cover) {
    cover.hidden = false;
    cover.addEventListener('click', () => open(becomeCover));
  }
  document.addEventListener('picture-offered', (event) => {
    open(insertIntoText);
    const list = new DataTransfer();
    event.detail.slice(0, 1).forEach((one) => list.items.add(one));
    file.files = list.files;
    if (file.files.length > 0) take();
  });
}
