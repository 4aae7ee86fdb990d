// A cell of the translation sheet: words with bold, italic and links; the textarea stays the truth.
const BLOCKS = new Set(['P', 'H2', 'H3', 'H4', 'UL', 'OL', 'TABLE', 'BLOCKQUOTE', 'FIGURE', 'PRE', 'HR', 'DIV']);

export function start(field) {
  if (field.disabled) return;
  const cell = document.createElement('div');
  cell.className = 'cell prose';
  cell.contentEditable = 'true';
  cell.role = 'textbox';
  cell.ariaMultiLine = 'true';
  cell.ariaLabel = field.getAttribute('aria-label');
  cell.dataset.placeholder = field.placeholder;
  const show = () => { cell.innerHTML = field.value; };
  const write = () => {
    if (cell.textContent.trim() === '' && !cell.querySelector('img')) {
      field.value = '';
    } else if ([...cell.children].some((child) => BLOCKS.has(child.tagName))) {
      field.value = cell.innerHTML;
    } else {
      const tag = field.dataset.tag && BLOCKS.has(field.dataset.tag.toUpperCase()) ? field.dataset.tag : 'p';
      field.value = ['ul', 'ol', 'table', 'figure'].includes(tag) ? cell.innerHTML : `<${tag}>${cell.innerHTML}</${tag}>`;
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  show();
  field.hidden = true;
  field.after(cell);
  field.addEventListener('taken', show);
  field.addEventListener('filled', () => { show(); write(); });
  cell.addEventListener('input', write);
  cell.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
  });
  cell.addEventListener('keydown', (event) => {
    const command = { b: 'bold', i: 'italic' }[event.key.toLowerCase()];
    if (!(event.ctrlKey || event.metaKey)) return;
    if (command) {
      event.preventDefault();
      document.execCommand(command);
    } else if (event.key.toLowerCase() === 'k') {
      event.preventDefault();
      const address = prompt('https://');
      if (address) document.execCommand('createLink', false, address);
    }
  });
}
