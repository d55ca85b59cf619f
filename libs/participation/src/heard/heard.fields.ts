import { type Field, perKey, type Sql, sql, values } from '#lib/reads';
import { type CallRecord } from '../call/call.entity.js';
import { AFTER, type HeardScope, COMMUNES, communesOf, participationIn } from './heard.sql.js';
import { CommuneParticipation, Participation } from './heard.type.js';

/** To surveys and budgets people answer in secret: what is counted of them is their own. */
const answeredInPublic = (call: Sql): Sql =>
  sql`exists (select from participation.call a where a.id = ${call} and a.kind not in ('SURVEY', 'BUDGET'))`;

const of = (call: Sql): HeardScope => ({
  call,
  initiative: sql`(select a.initiative_id from participation.call a where a.id = ${call})`,
});

export const callParticipation: Readonly<Record<string, Field<CallRecord>>> = {
  participation: perKey(
    (key, env) => sql`select o.* from (${participationIn(of(key), env)}) o where ${answeredInPublic(key)}`,
    'Who took part by the day, and who was not heard; null for surveys and participatory budgets.',
    { type: () => Participation, nullable: true, work: 400 },
  ),
  communeParticipation: values(
    () => CommuneParticipation,
    (key, env, { after }) => sql`select o.* from (${communesOf(of(key), env, after)}) o where ${answeredInPublic(key)}`,
    'The same in each commune where it takes place, the one where most people live first; none for surveys and participatory budgets. At most 1,000; `after` tells the next.',
    { bound: COMMUNES, work: 400, args: AFTER },
  ),
};
