// Shows the field for words of one's own only where the list says so.
export function start(list) {
  const field = document.getElementById(list.dataset.own).closest('.field');
  const follow = () => { field.hidden = list.value !== 'CUSTOM'; };
  list.addEventListener('change', follow);
  follow();
}
