import { createClient } from 's-pass-territoires-client';
import { language } from './words.js';

export const endpoint = document.querySelector<HTMLMetaElement>('meta[name="api"]')!.content;

export const client = createClient({ endpoint, locale: language });
