// Says how many are ticked, ticks all of the page at once, and a row of them with Shift.
export function start(form) {
  const boxes = [...form.querySelectorAll('.pick__tick input:not(:disabled)')];
  const every = form.querySelector('[data-every]');
  const count = form.querySelector('[data-count]');
  let last = null;
  form.querySelector('[data-page-wide]').hidden = false;
  const tell = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    count.textContent = count.dataset.words.replace('[n]', ticked);
    every.checked = ticked > 0 && ticked === boxes.length;
    every.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  every.addEventListener('change', () => { for (const box of boxes) box.checked = every.checked; tell(); });
  for (const box of boxes) {
    box.addEventListener('click', (event) => {
      if (event.shiftKey && last) {
        const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((a, b) => a - b);
        for (const between of boxes.slice(from, to + 1)) between.checked = box.checked;
      }
      last = box;
      tell();
    });
  }
  tell();
}
