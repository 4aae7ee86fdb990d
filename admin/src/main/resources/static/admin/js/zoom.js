// Looks closer at a picture. Without this script the link leads to the large picture itself.
const CLOSEST = 4;

export function start(link) {
  const words = link.dataset;
  const dialog = Object.assign(document.createElement('dialog'), { className: 'dialog zoom', ariaLabel: words.name });
  const view = Object.assign(document.createElement('div'), { className: 'zoom__view', tabIndex: 0, role: 'region', ariaLabel: words.name });
  const picture = Object.assign(document.createElement('img'), { alt: link.querySelector('img').alt });
  const steps = Object.assign(document.createElement('p'), { className: 'dialog__steps' });
  let scale = 1;
  const show = (wanted) => {
    scale = Math.min(CLOSEST, Math.max(1, wanted));
    picture.style.inlineSize = `${scale * 100}%`;
  };
  const button = (name, act) => {
    const one = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: name });
    one.addEventListener('click', act);
    steps.append(one);
  };
  button(words.farther, () => show(scale / 1.5));
  button(words.closer, () => show(scale * 1.5));
  button(words.close, () => dialog.close());
  view.append(picture);
  dialog.append(view, steps);
  document.body.append(dialog);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    picture.src = link.href;
    show(1);
    dialog.showModal();
  });
  view.addEventListener('keydown', (event) => {
    if (event.key === '+' || event.key === '=') show(scale * 1.5);
    if (event.key === '-') show(scale / 1.5);
  });
}
