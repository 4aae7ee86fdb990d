// What stands in the way is where the keyboard is.
export function start(notice) {
  notice.focus();
  for (const link of notice.querySelectorAll('a[href^="#"]')) {
    const field = document.getElementById(link.hash.slice(1));
    field?.setAttribute('aria-invalid', 'true');
    link.addEventListener('click', () => {
      const closed = field?.closest('details');
      if (closed) closed.open = true;
      field?.focus();
    });
  }
}
