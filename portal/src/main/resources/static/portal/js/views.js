// Counts this view and shows the counts. The reader's number lives as long as this window.
const STILL_OPEN = 2 * 60 * 1000;

function reader() {
  try {
    sessionStorage.reader ??= crypto.getRandomValues(new Uint32Array(3)).join('').slice(0, 20);
    return sessionStorage.reader;
  } catch {
    return '';
  }
}

async function count(again) {
  const article = document.querySelector('[data-article]')?.dataset.article ?? '';
  const body = new URLSearchParams({ article, reader: reader(), again: String(again) });
  const answer = await fetch('/views', { method: 'POST', body });
  return answer.ok ? answer.json() : undefined;
}

function show(counts) {
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  for (const place of document.querySelectorAll('[data-count]')) {
    const [what, period] = place.dataset.count.split('.');
    const number = what === 'reading' ? counts.reading : counts[what]?.[period];
    if (number !== undefined) {
      place.textContent = numbers.format(number);
      place.closest('[data-counted]')?.setAttribute('data-counted', 'yes');
    }
  }
}

export async function start() {
  const refresh = async (again) => {
    const counts = await count(again).catch(() => undefined);
    if (counts) show(counts);
  };
  await refresh(false);
  setInterval(() => {
    if (document.visibilityState === 'visible') refresh(true);
  }, STILL_OPEN);
}
