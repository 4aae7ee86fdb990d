// Many files at once, a few at a time, each with its own bar, pause and result. Without this script the
// form sends them all in one go.
import { Sending } from './tus.js';

const AT_ONCE = 3;

export function start(form) {
  const section = document.querySelector('[data-sent]');
  const list = section.querySelector('[data-files]');
  const pauseAll = section.querySelector('[data-pause-all]');
  const row = document.querySelector('template[data-row]');
  const field = form.querySelector('input[type=file]');
  const drop = form.querySelector('[data-drop]');
  const csrf = form.querySelector('input[name=_csrf]').value;
  const words = form.dataset;
  const files = [];
  let running = 0;

  for (const plain of form.querySelectorAll('[data-plain]')) plain.hidden = true;

  function say(one, state, text) {
    one.state = state;
    one.item.className = `sent__file sent__file--${state}`;
    one.item.querySelector('[data-state]').textContent = text;
    const pause = one.item.querySelector('[data-pause]');
    pause.hidden = ['STORED', 'ALIKE', 'THERE', 'REFUSED'].includes(state);
    pause.textContent = ['PAUSED', 'FAILED'].includes(state) ? pause.dataset.resume : one.pauseWords;
    one.item.querySelector('[data-drop-it]').hidden = pause.hidden;
    one.item.querySelector('progress').hidden = pause.hidden;
    sum();
  }
  function sum() {
    const done = files.filter((one) => ['STORED', 'ALIKE', 'THERE'].includes(one.state)).length;
    const refused = files.filter((one) => one.state === 'REFUSED').length;
    section.querySelector('[data-summary]').textContent = words.summary
      .replace('[done]', done).replace('[all]', files.length).replace('[refused]', refused);
    const open = files.filter((one) => ['WAITS', 'RUNS'].includes(one.state));
    pauseAll.hidden = files.length < 2 || done + refused === files.length;
    pauseAll.textContent = open.length > 0 ? pauseAll.dataset.pause : pauseAll.dataset.resume;
    section.querySelector('[data-afterwards]').hidden = done === 0 || open.length > 0;
  }
  const isSame = (one, file) => ['name', 'size', 'lastModified'].every((fact) => one.file[fact] === file[fact]);
  function add(file) {
    if (files.some((one) => isSame(one, file))) return;
    const item = row.content.firstElementChild.cloneNode(true);
    const one = { file, item, sending: new Sending(file, '/pictures/uploads', csrf), state: 'WAITS' };
    const pause = item.querySelector('[data-pause]');
    one.pauseWords = pause.textContent;
    item.querySelector('[data-name]').textContent = file.name;
    item.querySelector('progress').ariaLabel = file.name;
    for (const button of item.querySelectorAll('button, a')) button.ariaLabel = `${button.textContent}: ${file.name}`;
    pause.addEventListener('click', () => (['PAUSED', 'FAILED'].includes(one.state) ? wait(one) : halt(one)));
    item.querySelector('[data-drop-it]').addEventListener('click', () => {
      one.sending.drop();
      files.splice(files.indexOf(one), 1);
      item.remove();
      sum();
      field.focus();
    });
    files.push(one);
    list.append(item);
    section.hidden = false;
    if (file.size > Number(words.most)) say(one, 'REFUSED', words.toolarge);
    else wait(one);
  }
  function wait(one) {
    say(one, 'WAITS', words.waits);
    next();
  }
  function halt(one) {
    one.sending.pause();
    if (one.state === 'WAITS') say(one, 'PAUSED', words.paused);
  }
  function next() {
    const one = files.find((each) => each.state === 'WAITS');
    if (!one || running >= AT_ONCE) return;
    running += 1;
    send(one).finally(() => { running -= 1; next(); });
    next();
  }
  async function send(one) {
    const bar = one.item.querySelector('progress');
    say(one, 'RUNS', '0 %');
    try {
      const came = await one.sending.run((sent, all = false) => {
        const percent = one.file.size ? Math.round((100 * sent) / one.file.size) : 100;
        bar.value = percent;
        one.item.querySelector('[data-state]').textContent = all ? words.reading : `${percent} %`;
      });
      say(one, came.state, came.message);
      if (came.id) show(one, came);
    } catch (trouble) {
      if (trouble.message === 'paused') say(one, 'PAUSED', words.paused);
      else if (trouble.status === 413) say(one, 'REFUSED', words.toolarge);
      else say(one, 'FAILED', trouble.status === 507 ? words.noroom : words.failed);
    }
  }
  function show(one, { id, alike }) {
    const picture = Object.assign(document.createElement('img'), { src: `/media/${id}/320.jpg`, alt: '', width: 72, height: 48 });
    if (one.file.type.startsWith('image/')) one.item.querySelector('[data-shown]').replaceWith(picture);
    const link = one.item.querySelector('[data-describe]');
    link.href = `/pictures/${id}`;
    link.hidden = false;
    const other = one.item.querySelector('[data-alike]');
    if (alike) other.href = `/pictures/${alike}`;
    other.hidden = !alike;
  }

  const take = (chosen) => { for (const file of chosen) add(file); };
  const takeChosen = () => { take([...field.files]); field.value = ''; };
  field.addEventListener('change', takeChosen);
  // Somebody quicker than the script has chosen already.
  if (field.files.length > 0) takeChosen();
  form.addEventListener('submit', (event) => event.preventDefault());
  const over = (event) => { event.preventDefault(); drop.classList.toggle('drop--over', event.type === 'dragover'); };
  const stage = document.querySelector('main');
  stage.addEventListener('dragover', over);
  stage.addEventListener('dragleave', over);
  stage.addEventListener('drop', (event) => { over(event); take([...event.dataTransfer.files]); });
  pauseAll.addEventListener('click', () => {
    const open = files.filter((one) => ['WAITS', 'RUNS'].includes(one.state));
    if (open.length > 0) open.forEach(halt);
    else files.filter((one) => ['PAUSED', 'FAILED'].includes(one.state)).forEach(wait);
  });
  addEventListener('beforeunload', (event) => {
    if (running > 0) event.preventDefault();
  });
}
