import { type ClientBase } from 'pg';
import { type MediaStore, ORIGINAL } from '../store/media-store.js';
import { type Payload, payloadOf, writeBag } from './bag.js';
import { indexPage, itemPage } from './pages.js';
import { fileOf, itemsOf, archivedMedia } from './portfolio.js';

export const FORMAT = 's-pass-portfolio/1';

export interface Written {
  items: number;
  media: number;
}

/** Hears how many files are written, of how many. */
export type Tell = (written: number, all: number) => void;

/** Writes all that an organization keeps in portals as a bag, as it is at one instant: whoever has it needs nothing else to read it. */
export async function writeArchive(
  client: ClientBase,
  store: MediaStore,
  organization: string,
  file: string,
  tell: Tell = () => undefined,
): Promise<Written> {
  await client.query('begin isolation level repeatable read, read only');
  try {
    const { rows } = await client.query<{ key: string; name: string; madeAt: string }>(
      `select key, name, to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD') as "madeAt" from network.organization where id = $1`,
      [organization],
    );
    if (!rows[0]) throw new Error('There is no such organization');
    const { key, name, madeAt } = rows[0];
    const items = await itemsOf(client, organization);
    const media = await archivedMedia(client, organization);
    const byId = new Map(media.map((one) => [one.media.id, one]));
    const portfolio = {
      format: FORMAT,
      organization: { key, name },
      madeAt,
      items: items.map(({ item }) => item.id),
      media: media.map((one) => one.media),
    };
    const payload: Payload[] = [
      payloadOf('portfolio.json', `${JSON.stringify(portfolio, null, 1)}\n`),
      payloadOf('index.html', indexPage(name, madeAt, items, media)),
      ...items.flatMap((one) => [
        payloadOf(`items/${one.item.id}.json`, `${JSON.stringify(one, null, 1)}\n`),
        payloadOf(`items/${one.item.id}.html`, itemPage(one, byId)),
      ]),
      ...media.map(({ media: one, folder }) => ({
        ...{ name: fileOf(one), bytes: one.bytes, sha256: one.sha256 },
        open: async () => {
          const original = await store.get(folder, ORIGINAL);
          if (!original) throw new Error(`The file of ${one.id} is not there`);
          return original;
        },
      })),
    ];
    await writeBag(
      file,
      `${key}-${madeAt}`,
      payload,
      {
        'Source-Organization': name,
        'External-Identifier': key,
        'External-Description': 'S-PASS Territoires',
        'Bagging-Date': madeAt,
        'Bag-Software-Agent': 'S-PASS Territoires',
      },
      tell,
    );
    return { items: items.length, media: media.length };
  } finally {
    await client.query('rollback');
  }
}
