// Follows long work until it is done; work that cannot say how far it is has no bar.
const PAUSE = 700;

export function start(card) {
  const words = card.querySelector('[data-words]');
  const bar = card.querySelector('progress');
  const look = async () => {
    const answer = await fetch(card.dataset.progress, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const now = await answer.json();
    if (bar) {
      bar.value = now.percent;
      card.querySelector('[data-count]').textContent = now.done;
      card.querySelector('[data-total]').textContent = now.total;
    }
    if (now.state === 'RUNNING') {
      setTimeout(look, PAUSE);
    } else {
      if (words) words.textContent = words.dataset[now.state.toLowerCase()] ?? words.textContent;
      document.querySelector('.bar button[disabled]')?.removeAttribute('disabled');
      if (card.dataset.then === 'reload') location.reload();
    }
  };
  if (card.dataset.running === 'true') look();
}
