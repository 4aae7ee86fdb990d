// Narrows a long list of ticks to what is typed; marks that were left out do not hurt.
const bare = (text) => text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');

export function start(list) {
  const field = list.querySelector('[data-filter-field]');
  const input = field.querySelector('input');
  const items = [...list.querySelectorAll('li')].map((item) => [item, bare(item.textContent)]);
  field.hidden = false;
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    const wanted = bare(input.value.trim());
    for (const [item, text] of items) item.hidden = !text.includes(wanted);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}
