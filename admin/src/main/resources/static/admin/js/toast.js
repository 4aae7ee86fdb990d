// What was done is said for a while; what can be undone or stands in the way stays.
const SHOWN = 6000;

export function start(toast) {
  const stays = toast.matches('.toast--warning') || toast.querySelector('form');
  if (!stays) {
    setTimeout(() => toast.remove(), SHOWN);
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') toast.remove();
  });
}
