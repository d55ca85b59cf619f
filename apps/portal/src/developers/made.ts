import { use } from 'react';
import { useLanguage } from '../i18n/index.js';
import type { Searched, SchemaType } from './schema-type.js';

/** What is made from the schema and its documents when the portal is built (apps/portal/developers). */
type Load<Made> = () => Promise<Made>;

/** Fetched when a page first asks; what failed is fetched again. */
function once<Made>(load: () => Promise<{ default: Made }>): Load<Made> {
  let asked: Promise<Made> | undefined;
  return () => {
    asked ??= load().then(
      (module) => module.default,
      (error: unknown) => {
        asked = undefined;
        throw error;
      },
    );
    return asked;
  };
}

const GUIDES = {
  fr: once(() => import('virtual:developers/guides-fr')),
  en: once(() => import('virtual:developers/guides-en')),
};
const reference = once(() => import('virtual:developers/reference'));
const errors = once(() => import('virtual:developers/errors'));
const changes = once(() => import('virtual:developers/changes'));

/** The guides and the quick start, in the language of the page. */
export const useGuides = () => use(GUIDES[useLanguage()]());
export const useChanges = () => use(changes());
export const useErrors = () => use(errors());
/** All types of the schema, by their names. */
export const useReference = () => use(reference());

const files = new Map<string, Load<unknown>>();

/** A file of the reference; null where there is none. */
function useFile<Made>(name: string): Made | null {
  const { folder } = useReference();
  const path = `${folder}/${name}.json`;
  const known = files.get(path) ?? once(() => fetched(path));
  files.set(path, known);
  return use(known()) as Made | null;
}

async function fetched(path: string): Promise<{ default: unknown }> {
  const response = await fetch(path);
  if (!response.ok && response.status !== 404) throw new Error(`${path}: ${response.status}`);
  // Read in any case: what nobody reads stays under way.
  const text = await response.text();
  return { default: response.ok ? JSON.parse(text) : null };
}

/** Fetched when it is opened: all types together weigh a hundred times as much as one. */
export const useSchemaType = (name: string) => useFile<SchemaType>(encodeURIComponent(name));
/** Fetched when somebody searches. */
export const useSearched = () => useFile<Searched[]>('search') ?? [];
