import type { CallPageQuery, PhotoCardFragment, PhotographShownFragment } from '../../generated/graphql.js';

export type PhotoCall = Extract<NonNullable<CallPageQuery['call']>, { __typename: 'PhotoCall' }>;
export type Photograph = PhotographShownFragment;
/** A contribution whose photograph can be seen. */
export type Photo = PhotoCardFragment & { photograph: Photograph };

export const isPhoto = (card: PhotoCardFragment): card is Photo => card.photograph !== null;

/** What a browser chooses among, in the form that all of them read. */
const drawnAs = ({ renditions }: Photograph) =>
  renditions.filter(({ format }) => format === 'WEBP').toSorted((a, b) => a.width - b.width);

export const sourcesOf = (photograph: Photograph): string =>
  drawnAs(photograph)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ');

/** The one that is at least so wide, or the widest. */
export function addressOf(photograph: Photograph, wanted: number): string | undefined {
  const all = drawnAs(photograph);
  return (all.find(({ width }) => width >= wanted) ?? all.at(-1))?.url;
}
