// Judging by keyboard: a key presses what names it; figures mark the first question that is open, or the
// one that has the focus. While somebody writes or a window is open keys do what they always do.
export function start(room) {
  const dialogIsOpen = () => document.querySelector('dialog[open]') !== null;
  const writes = (element) => element.closest('textarea, select, input:not([type="radio"])') !== null;

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialogIsOpen() || writes(event.target)) return;
    if (/^[0-9]$/.test(event.key)) {
      mark(event.key === '0' ? '10' : event.key);
      return;
    }
    if (event.key === 'z') {
      room.querySelector('[data-zoom]')?.click();
      return;
    }
    if (event.key === 'Enter' && event.target.closest('a, button, summary')) return;
    if (event.key.startsWith('Arrow') && event.target.closest('fieldset')) return;
    const wanted = [...room.querySelectorAll('[data-key]')].find((one) => one.dataset.key === event.key);
    if (wanted && !wanted.disabled) {
      event.preventDefault();
      wanted.click();
    }
  });

  function mark(value) {
    const questions = [...room.querySelectorAll('[data-marks]')];
    const question = document.activeElement.closest('[data-marks]')
      ?? questions.find((one) => !one.querySelector(':checked')) ?? questions.at(-1);
    const choice = question?.querySelector(`input[type="radio"][value="${value}"]`);
    if (!choice) return;
    choice.checked = true;
    const next = questions[questions.indexOf(question) + 1];
    if (next) (next.querySelector(':checked') ?? next.querySelector('input')).focus();
    else choice.blur();
  }
}
