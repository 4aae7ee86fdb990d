// Titles that begin as typed, below a search field: a combobox with a listbox popup as in the ARIA
// Authoring Practices. Choosing one leads to its page; without script the form just searches.
const PAUSE = 120;
let lists = 0;

export function start(form) {
  const input = form.querySelector('input[type=search]');
  const list = document.createElement('ul');
  list.id = `suggestions-${++lists}`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.label);
  list.hidden = true;
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  form.append(list, said);
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
  })) {
    input.setAttribute(name, value);
  }

  let chosen = -1;
  let waiting;
  let asking;

  const choose = (at) => {
    list.children[chosen]?.setAttribute('aria-selected', 'false');
    chosen = at;
    const option = list.children[at];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };
  const close = () => {
    clearTimeout(waiting);
    asking?.abort();
    choose(-1);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };
  const show = (suggestions) => {
    choose(-1);
    list.replaceChildren(...suggestions.map(({ title, url }, at) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${at}`;
      option.dataset.url = url;
      option.textContent = title;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      return option;
    }));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    said.textContent = list.hidden ? '' : form.dataset.said.replace('{0}', suggestions.length);
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const query = new URLSearchParams({ q: input.value });
      const answer = await fetch(`${form.dataset.suggest}?${query}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === input) {
        show((await answer.json()).suggestions);
      }
    } catch (failed) {
      if (failed.name !== 'AbortError') {
        close();
      }
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    if (input.value.trim() === '') {
      close();
    } else {
      waiting = setTimeout(ask, PAUSE);
    }
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      return;
    }
    const count = list.children.length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      const step = event.key === 'ArrowDown' ? 1 : count;
      // Past the last and before the first is the field itself.
      choose((chosen + 1 + step) % (count + 1) - 1);
    } else if (event.key === 'Enter' && !list.hidden && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.url);
    }
  });
  input.addEventListener('blur', close);
  // The field keeps the focus while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) {
      location.assign(option.dataset.url);
    }
  });
}
