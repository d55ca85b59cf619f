import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { developerPages } from './developers/plugin.mjs';

const here = import.meta.dirname;
const api = process.env['PORTAL_API'] ?? 'http://127.0.0.1:3000';

/**
 * Names the two Latin fonts in the head of each page. They are taken only when they are there in time (`font-display:
 * optional`, so that no line moves later), and without this the browser learns of them when the style sheets are read.
 */
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /-latin-wght-normal.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
};

/** Two pages: the portal and the GraphQL explorer. In development, /graphql and the mailbox go to the API at PORTAL_API. */
export default defineConfig({
  root: here,
  plugins: [preloadFonts, developerPages()],
  base: '/',
  build: {
    outDir: resolve(here, '../../dist/portal'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Notes of libraries to other tools ("use client"): nothing to act on here.
      onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      input: { index: resolve(here, 'index.html'), graphiql: resolve(here, 'graphiql.html') },
      // What many pages share is one file: in the small ones it falls into by itself, a page takes a hundred requests.
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 15 }] } },
    },
  },
  // What the portal shares with the server.
  resolve: {
    alias: {
      '#lib/counting': resolve(here, '../../libs/counting/src/index.ts'),
      '#lib/passwords': resolve(here, '../../libs/passwords/src/index.ts'),
    },
  },
  worker: { format: 'es' },
  // The explorer's workers are found by their own addresses: bundling them in advance breaks them in development.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/auth': api, '/dev/mail': api },
    fs: { allow: [resolve(here, '../..')] },
  },
});
