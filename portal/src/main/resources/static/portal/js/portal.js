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
  '[data-keep]': './keep.js',
  '[data-mend]': './mend.js',
  '[data-puzzle]': './puzzle.js',
  '[data-views]': './views.js',
  '[data-suggest]': './suggest.js',
};

for (const [selector, module] of Object.entries(widgets)) {
  const elements = document.querySelectorAll(selector);
  if (elements.length > 0) {
    import(module).then(({ start }) => elements.forEach(start));
  }
}
