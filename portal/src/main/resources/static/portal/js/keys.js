// The arrow keys lead to the picture before and after, unless somebody is typing.
export function start(steps) {
  const leads = { ArrowLeft: 'prev', ArrowRight: 'next' };
  document.addEventListener('keydown', (event) => {
    const rel = leads[event.key];
    const busy = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      || event.target.closest('input, textarea, select, dialog, [role=region]');
    const link = rel && !busy && steps.querySelector(`a[rel=${rel}]`);
    if (link) {
      event.preventDefault();
      link.click();
    }
  });
}
