// Keeps what is typed in this browser until the house has it, and offers it again.
const PAUSE = 400;

export function start(form) {
  const key = `tinhhoa:${location.pathname}`;
  const offer = form.querySelector('[data-offer]');
  const fields = () => [...form.elements].filter(
    (field) => field.name && field.name !== '_csrf' && field.type !== 'submit' && (field.type !== 'hidden' || 'kept' in field.dataset));
  // Ticks of one list have one name, and each a value of its own.
  const called = (field) => (field.type === 'checkbox' ? `${field.name}=${field.value}` : field.name);
  const words = () => Object.fromEntries(
    fields().map((field) => [called(field), field.type === 'checkbox' ? field.checked : field.value]));
  let timer;

  const keep = () => {
    clearTimeout(timer);
    localStorage.setItem(key, JSON.stringify({ revision: form.dataset.revision, words: words() }));
  };
  const forget = () => localStorage.removeItem(key);

  if (form.dataset.saved === 'true') forget();
  const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
  const now = words();
  if (kept && Object.entries(kept.words).some(([name, value]) => name in now && now[name] !== value)) {
    offer.hidden = false;
    offer.querySelector('[data-take]').addEventListener('click', () => {
      // Based on the revision it was typed on: if somebody saved since, both versions are shown.
      form.elements.revision.value = kept.revision;
      for (const field of fields()) {
        if (called(field) in kept.words) {
          if (field.type === 'checkbox') field.checked = kept.words[called(field)];
          else field.value = kept.words[called(field)];
          field.dispatchEvent(new CustomEvent('taken'));
        }
      }
      offer.hidden = true;
    });
    offer.querySelector('[data-drop]').addEventListener('click', () => {
      forget();
      offer.hidden = true;
    });
  }
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener('submit', keep);
}
