import { randomBytes } from 'node:crypto';
import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { type Light, mediaStoreOf, SENT_SIZE, sentPhotograph, type StoreSettings } from '#lib/portals';

const VALLEY = { landscape: 'valley', keeper: '35', key: 'vallee-bocagere' } as const;
const VILLAGE = { landscape: 'village', keeper: '02', key: 'entree-de-bourg' } as const;

interface Sent {
  by: string;
  at: string;
  on: string;
  light: Light;
  commune: string;
  /** Beside the centre of its commune, in thousandths of a degree, where the point itself is shown. */
  off?: readonly [number, number];
  status?: 'SUBMITTED';
  title: string;
  alternative: string;
  body?: string;
}

/** Two views that people went back to, and what they sent: all of it invented. */
const CALL = {
  key: 'places-vues',
  initiative: 'places',
  phase: 1,
  title: { fr: 'Retournez où la photo a été prise', en: 'Go back to where the photograph was taken' },
  subject: { fr: 'La même vue, aujourd’hui', en: 'The same view, today' },
  about: {
    fr: 'Deux séries du réseau commencent dans les années 1990. Placez-vous au même endroit, à l’heure et par le temps que vous voulez, et montrez ce que la vue est devenue. Une photographie prise plus tôt cette année convient aussi.',
    en: 'Two series of the network begin in the 1990s. Stand in the same place, at any hour and in any weather, and show what has become of the view. A photograph taken earlier this year is welcome too.',
  },
  opensAt: '2026-09-07T06:00:00Z',
  closesAt: '2026-12-18T22:59:00Z',
};
const MADE: readonly (readonly [typeof VALLEY | typeof VILLAGE, readonly Sent[]])[] = [
  [
    VALLEY,
    [
      {
        ...{ by: 'Odile R.', at: '2026-09-12T08:40:00Z', on: '2026-09-12', light: 'MORNING', commune: '35051' },
        ...{ off: [12, 8], title: 'Huit heures, avant la chaleur' },
        alternative: 'Une vallée au matin : un ruisseau bordé de jeunes saules, une ferme et son hangar à gauche.',
        body: 'Je suis montée sur la barrière, comme sur la photo de 1998. Les saules cachent déjà le gué.',
      },
      {
        ...{ by: 'Malik B.', at: '2026-09-19T17:55:00Z', on: '2026-09-19', light: 'EVENING', commune: '35051' },
        ...{ off: [-9, 11], title: 'Le soleil derrière le hangar' },
        alternative: 'La même vallée au coucher du soleil, les saules en ombre.',
      },
      {
        ...{ by: 'Anonyme', at: '2026-10-03T10:05:00Z', on: '2026-10-03', light: 'MIST', commune: '35047' },
        title: 'Le ruisseau disparaît',
        alternative: 'La vallée sous la brume : on ne voit plus que le haut des collines.',
      },
      {
        ...{ by: 'Jeanne L.', at: '2026-10-18T13:20:00Z', on: '2026-10-18', light: 'NOON', commune: '35051' },
        ...{ off: [4, -7], title: 'Midi, après la fauche' },
        alternative: 'La vallée à midi, les prés fauchés, une file de saules le long de l’eau.',
      },
      {
        ...{ by: 'Théo G.', at: '2026-11-08T15:30:00Z', on: '2026-11-07', light: 'RAIN', commune: '35051' },
        title: 'Trois jours de pluie',
        alternative: 'La vallée sous une pluie serrée, le ciel gris.',
        body: 'Le pré du bas est dans l’eau. C’est là que la haie de 1998 retenait la terre.',
      },
      {
        ...{ by: 'Nadia K.', at: '2026-11-25T09:10:00Z', on: '2026-01-09', light: 'SNOW', commune: '35288' },
        title: 'La neige de janvier',
        alternative: 'La vallée sous la neige ; seuls les saules et la ferme dépassent.',
      },
      {
        ...{ by: 'Paul M.', at: '2026-11-27T16:45:00Z', on: '2026-11-27', light: 'EVENING', commune: '35051' },
        ...{ status: 'SUBMITTED' as const, title: 'Hier soir' },
        alternative: 'La vallée à la tombée de la nuit.',
      },
    ],
  ],
  [
    VILLAGE,
    [
      {
        ...{ by: 'Claire D.', at: '2026-09-14T07:25:00Z', on: '2026-09-14', light: 'MORNING', commune: '33318' },
        ...{ off: [6, 5], title: 'L’allée a douze ans' },
        alternative: 'L’entrée d’un bourg au matin : une route, une rangée de jeunes arbres, un clocher à droite.',
        body: 'On ne voit plus les pavillons depuis le pont. C’est ce qu’on voulait.',
      },
      {
        ...{ by: 'Anonyme', at: '2026-09-28T12:00:00Z', on: '2026-09-27', light: 'NOON', commune: '33281' },
        title: 'Jour de marché',
        alternative: 'L’entrée du bourg à midi, la route vide, les jeunes arbres en feuilles.',
      },
      {
        ...{ by: 'Sofia A.', at: '2026-10-11T18:10:00Z', on: '2026-10-11', light: 'EVENING', commune: '33318' },
        ...{ off: [-8, 3], title: 'Les feuilles tournent' },
        alternative: 'L’entrée du bourg un soir d’automne, le clocher en contre-jour.',
      },
      {
        ...{ by: 'Malik B.', at: '2026-10-30T08:15:00Z', on: '2026-10-30', light: 'MIST', commune: '33039' },
        title: 'On devine le clocher',
        alternative: 'L’entrée du bourg dans la brume, le clocher à peine visible.',
      },
      {
        ...{ by: 'Odile R.', at: '2026-11-14T14:35:00Z', on: '2026-11-14', light: 'RAIN', commune: '33318' },
        title: 'Flaques au pied des arbres',
        alternative: 'L’entrée du bourg sous la pluie.',
        body: 'L’eau reste dans la noue : elle ne va plus dans les caves.',
      },
      {
        ...{ by: 'Jeanne L.', at: '2026-11-22T10:50:00Z', on: '2026-02-03', light: 'SNOW', commune: '33281' },
        title: 'Deux centimètres en février',
        alternative: 'L’entrée du bourg sous un peu de neige.',
      },
    ],
  ],
];

const SCHEMA = 'participation';
const CALL_ID = demonstrationId('photocall', CALL.key);
const all = MADE.flatMap(([series, photos]) => photos.map((photo) => ({ ...photo, series }))).map((photo, i) => ({
  ...photo,
  i,
  id: demonstrationId('contribution', `${CALL.key}-${i}`),
  folder: demonstrationId('upload', CALL.key, String(i)),
}));
/** Those that were taken into their series, with the folder of the picture that the library has of them. */
const taken = [0, 7].map((i) => ({ ...all[i]!, copy: demonstrationId('upload', CALL.key, `${i}-copy`) }));
const idOf = ({ series: { keeper, key } }: (typeof all)[number]): string => demonstrationId('series', keeper, key);

/** Where the files are, which stay for the next demonstration. */
export const photographFolders = (): string[] => [...all.map(({ folder }) => folder), ...taken.map(({ copy }) => copy)];

/** A photo call of one of these initiatives, with what was sent to it. Without a store nothing of it is to be seen. */
export async function insertPhotographs(
  client: PoolClient,
  initiatives: ReadonlySet<string>,
  settings?: StoreSettings,
): Promise<void> {
  if (!initiatives.has(CALL.initiative)) return;
  const store = settings && mediaStoreOf(settings);
  const draw: Draw = ({ series, light }, folder) =>
    sentPhotograph({ landscape: series.landscape, year: 2026, light, folder }, store);
  await insertCall(client);
  const drawn: Drawn[] = [];
  for (const photo of all) drawn.push({ photo, ...(await draw(photo, photo.folder)) });
  await insertContributions(client);
  const { rows } = await client.query<{ id: string }>('select id from portals.item where id = any($1)', [
    all.map(idOf),
  ]);
  const series = new Set(rows.map(({ id }) => id));
  await insertRows(
    client,
    'contribution_photograph',
    drawn.map((one) => photographRow(one, series)),
    SCHEMA,
  );
  await insertRows(
    client,
    'photograph_rendition',
    drawn.flatMap(({ photo, renditions }) => renditions.map((one) => ({ contribution_id: photo.id, ...one }))),
    SCHEMA,
  );
  for (const photo of taken.filter((one) => series.has(idOf(one))))
    await take(client, photo, await draw(photo, photo.copy));
}

type Photo = (typeof all)[number];
type Draw = (photo: Photo, folder: string) => ReturnType<typeof sentPhotograph>;
type Drawn = Awaited<ReturnType<Draw>> & { photo: Photo };

/** The call, and the series whose view is to be retaken. */
async function insertCall(client: PoolClient): Promise<void> {
  const { title, subject, about, opensAt, closesAt } = CALL;
  await insertRows(
    client,
    'call',
    [
      {
        ...{ id: CALL_ID, initiative_id: demonstrationId('initiative', CALL.initiative), kind: 'PHOTO' },
        ...{ phase_id: demonstrationId('iphase', `${CALL.initiative}-${CALL.phase}`), numbered: all.length },
        ...{ title_fr: title.fr, title_en: title.en, about_fr: about.fr, about_en: about.en, demonstration: true },
        ...{ subject_fr: subject.fr, subject_en: subject.en, photographs_each: 5, licence_id: 'CC-BY-4.0' },
        ...{ asks_position: true, asks_day: true, moderation: 'BEFORE', opens_at: opensAt, closes_at: closesAt },
      },
    ],
    SCHEMA,
  );
  await client.query(
    `insert into participation.call_series (call_id, item_id, place) select $1, i.id, x.place
     from unnest($2::text[]) with ordinality x(id, place) join portals.item i on i.id = x.id`,
    [CALL_ID, [idOf(all[0]!), idOf(all.at(-1)!)]],
  );
}

/** What was said with each photograph, and where. */
async function insertContributions(client: PoolClient): Promise<void> {
  await client.query(
    `insert into participation.contribution (id, call_id, number, shown_name, title, body, locale, territory_id, precision, longitude, latitude, status, submitted_at, published_at, demonstration)
     select x.id, $2, x.number, x.by, x.title, x.body, 'fr', v.territory_id, case when l.longitude is null then null when x.off is null then 'COMMUNE' else 'EXACT' end,
       l.longitude + coalesce((x.off ->> 0)::float8, 0) / 1000, l.latitude + coalesce((x.off ->> 1)::float8, 0) / 1000,
       x.status, x.at, case when x.status = 'PUBLISHED' then x.at + interval '5 hours' end, true
     from jsonb_to_recordset($1) x(id text, number integer, by text, title text, body text, commune text, off jsonb, status text, at timestamptz)
     left join territories.territory_version v on v.kind = 'COMMUNE' and v.code = x.commune and v.valid_to = 'infinity'
     left join territories.location l on l.territory_id = v.territory_id`,
    [
      JSON.stringify(
        all.map(({ id, i, by, title, body = '', commune, off, status = 'PUBLISHED', at }) => ({
          ...{ id, number: i + 1, by, title, body, commune, off, status, at },
        })),
      ),
      CALL_ID,
    ],
  );
}

const photographRow = ({ photo, renditions, ...facts }: Drawn, series: ReadonlySet<string>) => ({
  ...{ contribution_id: photo.id, folder: photo.folder, ...facts, ...SENT_SIZE, licence_id: 'CC-BY-4.0' },
  ...{ alternative_text: photo.alternative, image_right: 'NOBODY', taken_on: photo.on },
  series_id: series.has(idOf(photo)) ? idOf(photo) : null,
  drawn_at: renditions.length > 0 ? photo.at : null,
});

/** Into its series, as the team of the initiative did that may change it. */
async function take(
  client: PoolClient,
  photo: (typeof taken)[number],
  drawn: Awaited<ReturnType<Draw>>,
): Promise<void> {
  const { id, i, at, on, by, body } = photo;
  const media = demonstrationId('media', CALL.key, String(i));
  const photograph = demonstrationId('photograph', CALL.key, String(i));
  const item = idOf(photo);
  await insertCopy(client, photo, drawn, { media, item });
  const comment = { comment_fr: body ?? null, comment_en: null };
  await insertRows(
    client,
    'viewpoint_photograph',
    [{ id: photograph, item_id: item, media_id: media, taken_on: on, author: by, ...comment, demonstration: true }],
    'portals',
  );
  await insertRows(client, 'photograph_copy', [{ media_id: media, contribution_id: id }], SCHEMA);
  await insertRows(
    client,
    'photograph_taken',
    [{ photograph_id: photograph, contribution_id: id, taken_at: at }],
    SCHEMA,
  );
}

/** The picture that the library has of it. */
async function insertCopy(
  client: PoolClient,
  { at, on, by, title, alternative, copy }: (typeof taken)[number],
  { renditions, ...facts }: Awaited<ReturnType<Draw>>,
  { media, item }: { media: string; item: string },
): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select organization_id as id from portals.item where id = $1', [
    item,
  ]);
  await insertRows(
    client,
    'media',
    [
      {
        ...{ id: media, organization_id: rows[0]!.id, folder: copy, kind: 'IMAGE', mime: 'image/jpeg' },
        ...{ ...facts, ...SENT_SIZE, title, author: by, licence_id: 'CC-BY-4.0', image_right: 'NOBODY' },
        ...{ alternative_fr: alternative, taken_on: on, secret: `\\x${randomBytes(32).toString('hex')}` },
        ...{ drawn_at: renditions.length > 0 ? at : null, demonstration: true },
      },
    ],
    'portals',
  );
  await insertRows(
    client,
    'rendition',
    renditions.map((one) => ({ media_id: media, ...one })),
    'portals',
  );
}
