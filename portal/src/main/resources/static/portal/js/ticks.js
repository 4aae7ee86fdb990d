// Remembers which pictures are ticked while a reader goes from page to page, and counts them.
// Without script the form sends what is ticked on the page.
export function start(form) {
  const name = `ticked ${form.action}`;
  const said = form.querySelector('[role=status]');
  const hint = said.textContent;
  const boxes = [...form.querySelectorAll('[name=item]')];
  const ticked = new Set(JSON.parse(sessionStorage.getItem(name) ?? '[]'));
  boxes.filter((box) => box.checked).forEach((box) => ticked.add(box.value));

  const show = () => {
    boxes.forEach((box) => { box.checked = ticked.has(box.value); });
    said.textContent = ticked.size > 0 ? form.dataset.words.replace('{0}', ticked.size) : hint;
    none.hidden = ticked.size === 0;
    sessionStorage.setItem(name, JSON.stringify([...ticked]));
  };
  const all = form.querySelector('[data-tick-all]');
  const none = form.querySelector('[data-tick-none]');
  all.hidden = false;
  all.addEventListener('click', () => {
    boxes.forEach((box) => ticked.add(box.value));
    show();
  });
  none.addEventListener('click', () => {
    ticked.clear();
    show();
  });
  form.addEventListener('change', (event) => {
    if (event.target.checked) ticked.add(event.target.value);
    else ticked.delete(event.target.value);
    show();
  });
  form.addEventListener('formdata', (event) => {
    event.formData.delete('item');
    ticked.forEach((key) => event.formData.append('item', key));
  });
  show();
}
