// Pictures are dragged to where they belong; the arrow buttons do the same without a mouse.
export function start(form) {
  const items = [...form.querySelectorAll('.items__one')];
  let dragged = null;
  const clear = () => { for (const item of items) item.classList.remove('items__one--over'); };
  const send = (fields) => {
    const post = Object.assign(document.createElement('form'), { method: 'post', action: form.dataset.address, hidden: true });
    const all = { _csrf: form.querySelector('[name=_csrf]').value, back: form.elements.back.value, ...fields };
    for (const [name, value] of Object.entries(all)) post.append(Object.assign(document.createElement('input'), { name, value }));
    document.body.append(post);
    post.submit();
  };
  for (const item of items) {
    item.draggable = true;
    item.addEventListener('dragstart', (event) => {
      dragged = item;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', item.dataset.key);
    });
    item.addEventListener('dragend', clear);
    item.addEventListener('dragover', (event) => {
      if (!dragged) return;
      event.preventDefault();
      clear();
      item.classList.add('items__one--over');
    });
    item.addEventListener('drop', (event) => {
      event.preventDefault();
      if (!dragged || dragged === item) return;
      const down = items.indexOf(item) > items.indexOf(dragged);
      const behind = down ? item : items[items.indexOf(item) - 1];
      if (!behind && form.elements.back.value.includes('page=')) return;
      send({ move: `${dragged.dataset.key}:${behind?.dataset.key ?? ''}:${dragged.dataset.version}`, group: item.dataset.group });
    });
  }
}
