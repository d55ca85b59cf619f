import { computed, one, reads, sql } from '#lib/reads';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { ConstituencyRecord } from './constituency.entity.js';
import { Constituency } from './constituency.type.js';

export const constituencyReads = reads<ConstituencyRecord>(Constituency, {
  from: ConstituencyRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    governingBody: one(() => GoverningBody, 'governingBodyId', 'The body whose seats these are.'),
    vacantSeats: computed(
      (t, { day }) => sql`(select ${t.seats} - count(*)::int from network.mandate m where m.constituency_id = ${t.id}
        and m.substitute_for is null and m.valid_from <= ${day} and m.valid_to > ${day})`,
    ),
  },
});
