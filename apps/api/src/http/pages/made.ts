import { join } from 'node:path';
import { fileOf } from '../portal.js';
import { type Head } from './head.js';

/** By their paths, what the build of the portal says of the pages that it made: guides, types of the schema, errors. */
export type MadePages = () => Promise<Readonly<Record<string, Head>>>;

/** Empty as long as no portal is built. */
export function madePagesIn(folder: string): MadePages {
  const read = fileOf(join(folder, 'developers.json'), (text) => JSON.parse(text) as Record<string, Head>);
  return async () => (await read()) ?? {};
}
