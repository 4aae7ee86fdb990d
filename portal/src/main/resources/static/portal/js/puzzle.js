// Works out the small sum of an anonymous form while the reader writes, and sends its answer along.
const PAUSE = 500;

async function hex(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function solve(puzzle) {
  for (let number = 0; number <= puzzle.maxnumber; number += 1) {
    if ((await hex(puzzle.salt + number)) === puzzle.challenge) {
      const { algorithm, challenge, salt, signature } = puzzle;
      return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    }
    if (number % PAUSE === 0) {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return '';
}

export function start(form) {
  if (!globalThis.crypto?.subtle) {
    return;
  }
  const answer = document.createElement('input');
  answer.type = 'hidden';
  answer.name = 'puzzle';
  form.append(answer);
  let solving;
  const begin = () => {
    solving ??= fetch('/puzzle')
      .then((response) => response.json())
      .then(solve)
      .then((solved) => { answer.value = solved; })
      .catch(() => {});
    return solving;
  };
  form.addEventListener('focusin', begin, { once: true });
  form.addEventListener('submit', (event) => {
    if (answer.value) {
      return;
    }
    event.preventDefault();
    begin().then(() => form.submit());
  });
}
