// Copies the address of an article and says so.
export function start(item) {
  if (!navigator.clipboard) {
    return;
  }
  item.hidden = false;
  const said = item.closest('.share').querySelector('[role=status]');
  item.querySelector('button').addEventListener('click', async () => {
    await navigator.clipboard.writeText(item.dataset.copy);
    said.textContent = item.dataset.done;
  });
}
