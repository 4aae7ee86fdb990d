// Menus that fold out close on Escape and on a click elsewhere.
export function start(details) {
  if (!details.matches('.menu, .menu__more, .languages')) {
    return;
  }
  details.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && details.open) {
      details.open = false;
      details.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', (event) => {
    if (details.open && !details.contains(event.target)) {
      details.open = false;
    }
  });
}
