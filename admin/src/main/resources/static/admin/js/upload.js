// Says before sending that a file is too large, and while sending that it is on its way. Where the form names
// a place for pieces, a large file goes there first and the form only says which it is.
import { Sending } from './tus.js';

const WHOLE = 8 * 1024 * 1024;

export function start(form) {
  const field = form.querySelector('input[type=file]');
  const drop = form.querySelector('[data-drop]');
  const state = form.querySelector('[data-state]');
  const check = () => {
    const large = [...field.files].some((file) => file.size > Number(field.dataset.most));
    field.setCustomValidity(large ? field.dataset.toolarge : '');
    if (large) field.reportValidity();
  };
  field.addEventListener('change', check);
  check();
  if (drop) {
    const over = (event) => { event.preventDefault(); drop.classList.toggle('drop--over', event.type === 'dragover'); };
    drop.addEventListener('dragover', over);
    drop.addEventListener('dragleave', over);
    drop.addEventListener('drop', (event) => {
      over(event);
      field.files = event.dataTransfer.files;
      check();
    });
  }
  form.addEventListener('submit', (event) => {
    state.hidden = false;
    const [file] = field.files;
    if (form.dataset.pieces && file.size > WHOLE) {
      event.preventDefault();
      pieces(file);
    } else {
      state.querySelector('progress').removeAttribute('value');
    }
  });

  async function pieces(file) {
    const bar = state.querySelector('progress');
    const words = state.querySelector('[data-words]');
    const button = form.querySelector('button');
    const csrf = form.querySelector('input[name=_csrf]').value;
    const show = (sent) => {
      bar.value = (100 * sent) / file.size;
      words.textContent = `${form.dataset.running} ${Math.floor(bar.value)} %`;
    };
    button.disabled = true;
    try {
      const address = await new Sending(file, form.dataset.pieces, csrf).send(show);
      const upload = Object.assign(document.createElement('input'), { type: 'hidden', name: 'upload', value: address.split('/').pop() });
      form.append(upload);
      field.disabled = true;
      bar.removeAttribute('value');
      words.textContent = form.dataset.running;
      form.submit();
    } catch (trouble) {
      words.textContent = { 413: field.dataset.toolarge, 507: form.dataset.noroom }[trouble.status] ?? form.dataset.failed;
      button.disabled = false;
    }
  }
}
