import type { Plugin } from 'vite';

export function developerPages(): Plugin;
