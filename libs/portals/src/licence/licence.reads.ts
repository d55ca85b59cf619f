import { list, reads, sql } from '#lib/reads';
import { Licence } from './licence.type.js';

/** Columns named like the fields of a licence, from a table of licences as `l`. */
export const LICENCE = sql`l.id as spdx, l.label, l.url, l.share_alike as "isShareAlike", l.derivatives as "allowsDerivatives",
  l.commercial as "allowsCommercialUse", l.attribution as "requiresAttribution"`;

export const licenceReads = reads(Licence, {
  visible: 'everyone',
  roots: {
    licences: list(
      'EVERYONE',
      'The licences that items can have, the most usual first; at most 10.',
      () => sql`select ${LICENCE} from portals.licence l order by l.place`,
    ),
  },
});
