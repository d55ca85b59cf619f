import { contribute, maybe, perKey, reads, values } from '#lib/reads';
import { Territory } from '#lib/territories';
import { Initiative } from '../initiative/initiative.type.js';
import { AFTER, COMMUNES, communesOf, participationIn } from './heard.sql.js';
import { CommuneParticipation, Participation } from './heard.type.js';

export const initiativeParticipation = contribute(() => Initiative, {
  participation: perKey(
    (key, env) => participationIn({ initiative: key }, env),
    'Who contributed to its calls by the day, and who was not heard; surveys and participatory budgets tell of theirs.',
    { audience: 'EVERYONE', type: () => Participation, work: 800 },
  ),
  communeParticipation: values(
    () => CommuneParticipation,
    (key, env, { after }) => communesOf({ initiative: key }, env, after),
    'The same in each commune where it takes place, the one where most people live first. At most 1,000; `after` tells the next.',
    { audience: 'EVERYONE', bound: COMMUNES, work: 800, args: AFTER },
  ),
});

export const communeReads = reads<{ territoryId: string }>(CommuneParticipation, {
  visible: 'everyone',
  fields: { territory: maybe(() => Territory, 'territoryId', 'The commune.') },
});
