/* Serves the attendance sheets without a network: their page, and what it is made of. All else goes its way. */
const CACHE = 'emargement';
const SHELL = '/formations/sessions/emargement';
const SLOW_MS = 5000;

const isSheet = (path) => /^\/formations\/sessions\/([^/]+\/)?emargement$/.test(path);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** The page says what it is made of. */
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isSheet(pathname)) event.respondWith(page(request));
  } else if (!/^\/(graphql|auth|files)/.test(pathname)) {
    event.respondWith(file(request));
  }
});

/** The page as it is now; as it was kept where the network fails or takes too long. */
async function page(request) {
  const kept = await caches.match(SHELL, { cacheName: CACHE });
  if (!kept) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, SLOW_MS, kept));
  const now = fetch(request).then(
    (answer) => (answer.status < 500 ? answer : kept),
    () => kept,
  );
  return Promise.race([now, late]);
}

/** What has its content in its name never changes; the rest is asked for first. */
async function file(request) {
  const kept = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
  if (kept && new URL(request.url).pathname.startsWith('/assets/')) return kept;
  return fetch(request).catch((error) => {
    if (kept) return kept;
    throw error;
  });
}

/** First what is new, then the page that asks for it, at last what nothing asks for any more: whenever it stops, all of one is there. */
async function keep(files) {
  const cache = await caches.open(CACHE);
  const isThere = async (path) => path.startsWith('/assets/') && (await cache.match(path, { ignoreVary: true }));
  const missing = await Promise.all(files.map(async (path) => ((await isThere(path)) ? [] : [path])));
  await cache.addAll(missing.flat());
  await cache.add(new Request(SHELL, { headers: { accept: 'text/html' } }));
  const wanted = new Set([...files, SHELL]);
  for (const { url } of await cache.keys()) if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
}
