// Starts each widget where a page asks for it by a data- attribute. Every page works without it.
const widgets = {
  '[data-menu]': './menu.js',
  '[data-toast]': './toast.js',
  '[data-editor]': './editor.js',
  '[data-rich]': './cell.js',
  '[data-copy]': './copy.js',
  '[data-picture-dialog]': './picture.js',
  '[data-upload]': './upload.js',
  '[data-uploads]': './uploads.js',
  '[data-filter]': './filter.js',
  '[data-chosen]': './chosen.js',
  '[data-order]': './order.js',
  '[data-framing]': './framing.js',
  '[data-zoom]': './zoom.js',
  '[data-own]': './own.js',
  '[data-focus]': './focus.js',
  '[data-progress]': './progress.js',
  '[data-keep]': './keep.js',
  '[data-jury]': './jury.js',
};

for (const [selector, file] of Object.entries(widgets)) {
  const elements = document.querySelectorAll(selector);
  if (elements.length > 0) {
    const { start } = await import(file);
    for (const element of elements) {
      await start(element);
    }
  }
}
document.documentElement.dataset.ready = 'yes';
