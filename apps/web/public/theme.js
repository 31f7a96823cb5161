// Runs before the first paint, so that a dark room never sees a white flash; browser/theme.ts takes over afterwards.
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem('vigie.theme');
  } catch {
    // Storage can be forbidden: the system's wish then stands.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = kept === 'light' || kept === 'dark' ? kept : dark ? 'dark' : 'light';
})();
