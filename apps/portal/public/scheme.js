// Before the first paint: the colour scheme and the language the reader chose (a file, so that no inline script is needed).
(function () {
  const root = document.documentElement;
  let scheme = null;
  try {
    scheme = localStorage.getItem('mantine-color-scheme-value');
    root.lang = localStorage.getItem('language') === 'en' ? 'en' : 'fr';
  } catch {
    // Storage refused: system scheme, French.
  }
  if (scheme !== 'light' && scheme !== 'dark') {
    scheme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.setAttribute('data-mantine-color-scheme', scheme);
})();
