import { type DiscussionsPart } from '#lib/discussions';
import { sql } from '#lib/reads';
import { NotFoundError } from '#lib/writes';
import { standing } from './workstream/workstream.policy.js';
import { seesWorkOf, steers, worksOn } from './workstream/workstream.sight.js';
import { titleOf } from './workstream/workstream.title.js';
import { Workstream } from './workstream/workstream.type.js';

/** Workstreams are discussed by those who see their work; who works on one writes, who steers it moderates. */
export const discussions: NonNullable<DiscussionsPart['discussions']> = {
  subjects: [
    {
      type: () => Workstream,
      ...{ sees: seesWorkOf, writes: worksOn, moderates: steers },
      async standing(tx, id, path) {
        const { works, seesWork, steers: moderates, leadId, isDemonstration } = await standing(tx, id, path);
        // Of one that is public not everybody sees the work itself.
        if (!seesWork) throw new NotFoundError(path);
        const acts = await tx.one<{ for: string | null }>('select club.acts_for($1, $2, $3::date) as for', [
          ...[tx.actor.personId, id, tx.today],
        ]);
        return { writes: works, moderates, organizationId: acts!.for, auditedOf: leadId, isDemonstration };
      },
      title: titleOf,
      path: (id) => sql`select '/chantiers/' || ${id} || '/discussion'`,
    },
  ],
};
