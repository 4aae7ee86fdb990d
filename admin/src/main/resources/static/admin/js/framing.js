// Shows the picture with the point that matters and the part that is shown; both are moved with the
// mouse, a finger or the arrow keys. The number fields stay the truth.
const NAMES = ['focus-x', 'focus-y', 'crop-left', 'crop-top', 'crop-width', 'crop-height'];
const SMALLEST = 5;
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function start(section) {
  const field = Object.fromEntries(NAMES.map((name) => [name, section.querySelector(`#${name}`)]));
  const stage = section.querySelector('[data-stage]');
  const part = section.querySelector('[data-part]');
  const focus = section.querySelector('[data-focus-point]');
  const [from, to] = ['from', 'to'].map((name) => section.querySelector(`[data-corner=${name}]`));
  const number = (name) => Number(field[name].value.replace(',', '.'));
  const within = (value, least = 0, most = 100) => Math.min(most, Math.max(least, value));
  const round = (value) => String(Math.round(value * 10) / 10);

  stage.hidden = false;
  section.querySelector('[data-buttons]').hidden = false;

  function place(element, x, y) {
    element.style.insetInlineStart = `${x}%`;
    element.style.insetBlockStart = `${y}%`;
  }
  const isCropped = () => field['crop-width'].value.trim() !== '';
  function crop() {
    const [left, top] = [number('crop-left'), number('crop-top')];
    return { left, top, right: left + number('crop-width'), bottom: top + number('crop-height') };
  }
  function draw() {
    place(focus, number('focus-x'), number('focus-y'));
    for (const element of [part, from, to]) element.hidden = !isCropped();
    if (!isCropped()) return;
    const now = crop();
    place(from, now.left, now.top);
    place(to, now.right, now.bottom);
    place(part, now.left, now.top);
    part.style.inlineSize = `${now.right - now.left}%`;
    part.style.blockSize = `${now.bottom - now.top}%`;
  }
  function write(values) {
    for (const [name, value] of Object.entries(values)) field[name].value = value === '' ? '' : round(value);
    draw();
  }
  function setCrop({ left, top, right, bottom }) {
    write({ 'crop-left': left, 'crop-top': top, 'crop-width': right - left, 'crop-height': bottom - top });
  }
  const moves = new Map([
    [focus, (x, y) => write({ 'focus-x': within(x), 'focus-y': within(y) })],
    [from, (x, y) => { const now = crop(); setCrop({ ...now, left: within(x, 0, now.right - SMALLEST), top: within(y, 0, now.bottom - SMALLEST) }); }],
    [to, (x, y) => { const now = crop(); setCrop({ ...now, right: within(x, now.left + SMALLEST), bottom: within(y, now.top + SMALLEST) }); }],
  ]);
  const places = new Map([
    [focus, () => [number('focus-x'), number('focus-y')]],
    [from, () => { const now = crop(); return [now.left, now.top]; }],
    [to, () => { const now = crop(); return [now.right, now.bottom]; }],
  ]);
  function at(event) {
    const box = stage.getBoundingClientRect();
    return [(100 * (event.clientX - box.left)) / box.width, (100 * (event.clientY - box.top)) / box.height];
  }
  for (const [handle, move] of moves) {
    handle.addEventListener('pointerdown', (event) => { event.preventDefault(); handle.focus(); handle.setPointerCapture(event.pointerId); });
    handle.addEventListener('pointermove', (event) => { if (handle.hasPointerCapture(event.pointerId)) move(...at(event)); });
    handle.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      const [x, y] = places.get(handle)();
      const size = event.shiftKey ? 5 : 1;
      move(x + step[0] * size, y + step[1] * size);
    });
  }
  stage.addEventListener('click', (event) => { if (![focus, from, to].includes(event.target)) moves.get(focus)(...at(event)); });
  section.querySelector('[data-crop]').addEventListener('click', () => { if (!isCropped()) setCrop({ left: 10, top: 10, right: 90, bottom: 90 }); from.focus(); });
  section.querySelector('[data-whole-again]').addEventListener('click', () => write({ 'crop-left': '', 'crop-top': '', 'crop-width': '', 'crop-height': '' }));
  section.querySelector('[data-middle]').addEventListener('click', () => write({ 'focus-x': 50, 'focus-y': 50 }));
  for (const name of NAMES) field[name].addEventListener('input', draw);
  draw();
}
