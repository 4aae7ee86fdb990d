// Leads to what is to be mended.
export function start(summary) {
  summary.focus();
}
