// The accessibility bar without a new page: the same choice, the same cookie as the form's.
const SMALLEST = -1;
const LARGEST = 2;
const YEAR = 365 * 24 * 60 * 60;

export function start(form) {
  const root = document.documentElement;
  const contrast = form.querySelector('[value=CONTRAST]');

  form.addEventListener('submit', (event) => {
    const change = event.submitter?.value;
    if (!change) {
      return;
    }
    event.preventDefault();
    let text = Number(root.dataset.text ?? 0);
    let high = root.dataset.contrast === 'high';
    if (change === 'SMALLER') text -= 1;
    if (change === 'NORMAL') text = 0;
    if (change === 'LARGER') text += 1;
    if (change === 'CONTRAST') high = !high;
    text = Math.min(LARGEST, Math.max(SMALLEST, text));
    root.dataset.text = String(text);
    if (high) root.dataset.contrast = 'high';
    else delete root.dataset.contrast;
    contrast.setAttribute('aria-pressed', String(high));
    const code = `${text - SMALLEST}${high ? 'c' : 'n'}`;
    document.cookie = `view=${code}; path=/; max-age=${YEAR}; samesite=lax`;
  });
}
