// Starts the widgets of a page. Every page works without them.
const widgets = {
  '[data-view]': './view.js',
  '[data-copy]': './copy.js',
  '[data-print]': './print.js',
  'details': './fold.js',
  '[data-ticks]': './ticks.js',
  '[data-zoom]': './zoom.js',
  '[data-keys]': './keys.js',
  '[data-upload]': './upload.js',
  '[data-mend]': './mend.js',
  '[data-puzzle]': './puzzle.js',
  '[data-views]': './views.js',
  '[data-suggest]': './suggest.js',
};

await Promise.all(Object.entries(widgets).map(async ([selector, module]) => {
  const elements = document.querySelectorAll(selector);
  if (elements.length > 0) {
    const { start } = await import(module);
    elements.forEach((element) => start(element));
  }
}));
document.documentElement.dataset.ready = 'yes';
