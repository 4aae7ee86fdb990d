// Nothing typed is lost when files were sent: the draft is saved, and the page comes back with both.
export function start(form) {
  document.addEventListener('files-sent', () => {
    form.querySelector('button[value=save]').click();
  });
}
