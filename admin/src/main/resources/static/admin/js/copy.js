// Takes the structure of a list or table over from the source, to be translated in place.
export function start(button) {
  const row = button.closest('[data-row]');
  button.hidden = false;
  button.addEventListener('click', () => {
    const field = row.querySelector('textarea');
    field.value = row.querySelector('[data-copy-from]').content.firstElementChild.innerHTML;
    field.dispatchEvent(new CustomEvent('filled'));
    button.hidden = true;
    row.querySelector('.cell')?.focus();
  });
}
