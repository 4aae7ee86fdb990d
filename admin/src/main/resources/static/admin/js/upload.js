// Says before sending that a file is too large, and while sending that it is on its way.
export function start(form) {
  const field = form.querySelector('input[type=file]');
  const drop = form.querySelector('[data-drop]');
  const check = () => {
    const large = [...field.files].some((file) => file.size > Number(field.dataset.most));
    field.setCustomValidity(large ? field.dataset.toolarge : '');
    if (large) field.reportValidity();
  };
  field.addEventListener('change', check);
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
  form.addEventListener('submit', () => {
    form.querySelector('[data-state]').hidden = false;
    form.querySelector('[data-state] progress').removeAttribute('value');
  });
}
