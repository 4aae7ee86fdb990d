// Opens a picture over the whole window: wheel, two fingers, + and - bring it nearer, dragging and
// the arrow keys move it. Without script the link leads to the picture itself.
const NEAREST = 8;
const STEP = 1.4;
const STRIDE = 80;

export function start(link) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    open(link);
  });
}

function open(link) {
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  const small = link.querySelector('img');
  dialog.setAttribute('aria-label', small.alt);
  const stage = document.createElement('div');
  stage.className = 'zoom__stage';
  const picture = document.createElement('img');
  picture.alt = small.alt;
  picture.src = small.currentSrc || small.src;
  picture.draggable = false;
  const large = new Image();
  large.addEventListener('load', () => { picture.src = large.src; });
  large.src = link.href;
  stage.append(picture);

  let scale = 1;
  let x = 0;
  let y = 0;
  const draw = () => { picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`; };
  const move = (dx, dy) => {
    const roomX = Math.max(0, (picture.clientWidth * scale - stage.clientWidth) / 2);
    const roomY = Math.max(0, (picture.clientHeight * scale - stage.clientHeight) / 2);
    x = Math.max(-roomX, Math.min(roomX, x + dx));
    y = Math.max(-roomY, Math.min(roomY, y + dy));
    draw();
  };
  const zoom = (factor, atX = 0, atY = 0) => {
    const next = Math.max(1, Math.min(NEAREST, scale * factor));
    const change = next / scale;
    scale = next;
    x = atX - (atX - x) * change;
    y = atY - (atY - y) * change;
    move(0, 0);
  };
  const fromMiddle = (event) => [
    event.clientX - stage.clientWidth / 2, event.clientY - stage.clientHeight / 2];

  const buttons = document.createElement('div');
  buttons.className = 'zoom__buttons';
  const button = (sign, label, act) => {
    const one = document.createElement('button');
    one.type = 'button';
    one.textContent = sign;
    one.setAttribute('aria-label', label);
    one.addEventListener('click', act);
    buttons.append(one);
  };
  button('+', link.dataset.nearer, () => zoom(STEP));
  button('−', link.dataset.farther, () => zoom(1 / STEP));
  button('✕', link.dataset.close, () => dialog.close());

  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, ...fromMiddle(event));
  }, { passive: false });
  stage.addEventListener('dblclick', (event) => zoom(scale > 1 ? 0 : 2.5, ...fromMiddle(event)));
  const fingers = new Map();
  stage.addEventListener('pointerdown', (event) => {
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
  });
  stage.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    const other = [...fingers.values()].find((each) => each.pointerId !== event.pointerId);
    if (other) {
      const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
      const is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
      zoom(was > 0 ? is / was : 1, ...fromMiddle(event));
    } else {
      move(event.clientX - before.clientX, event.clientY - before.clientY);
    }
    fingers.set(event.pointerId, event);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    stage.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
  const strides = {
    ArrowLeft: [STRIDE, 0], ArrowRight: [-STRIDE, 0], ArrowUp: [0, STRIDE], ArrowDown: [0, -STRIDE]};
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === '+' || event.key === '=') zoom(STEP);
    if (event.key === '-') zoom(1 / STEP);
    if (strides[event.key]) {
      event.preventDefault();
      move(...strides[event.key]);
    }
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  dialog.append(stage, buttons);
  document.body.append(dialog);
  dialog.showModal();
}
