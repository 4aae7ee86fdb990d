export function start(item) {
  item.hidden = false;
  item.querySelector('button').addEventListener('click', () => window.print());
}
