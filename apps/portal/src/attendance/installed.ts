/** Where the browser finds how the page is installed, and what serves it without a network. */
const MANIFEST = '/emargement.webmanifest';
const WORKER = '/emargement-worker.js';
const SCOPE = '/formations/sessions/';

/** Names the manifest in the head of the page, as long as it is open. */
export function nameManifest(): () => void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = MANIFEST;
  document.head.append(link);
  return () => link.remove();
}

/** Keeps what this page is made of, and nothing else of the portal. */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const files = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'));
  active?.postMessage({
    keep: [...new Set(files.map(({ pathname }) => pathname)), '/scheme.js', '/favicon.svg', MANIFEST],
  });
}
