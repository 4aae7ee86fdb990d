// On a phone the menu is closed until asked for.
export function start(menu) {
  const narrow = matchMedia('(max-width: 52rem)');
  const follow = () => { menu.open = !narrow.matches; };
  narrow.addEventListener('change', follow);
  follow();
}
