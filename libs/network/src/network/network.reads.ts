import { Int } from '@nestjs/graphql';
import { IS_ASSUMED, LocalDate } from '#lib/graphql';
import { linked, many, perKey, reads, single, sql, type Sql, values } from '#lib/reads';
import { Certainty } from '../certainty/certainty.enum.js';
import { inForce } from '../agreement/agreement.reads.js';
import { Agreement } from '../agreement/agreement.type.js';
import { discrepanciesOn } from '../discrepancy/discrepancy.reads.js';
import { Discrepancy } from '../discrepancy/discrepancy.type.js';
import { Member } from '../member/member.type.js';
import { demonstrationArgument } from '../record/record.filters.js';
import { NetworkWhole } from './network.entity.js';
import { MemberCountRange, Network } from './network.type.js';

const args = demonstrationArgument;

/** Days on which somebody begins or ceases to belong, possibly or for certain. */
const changesOf = (included: boolean): Sql =>
  sql`(select s.starts as day from network.member_span s where ${included} or not s.demonstration
    union all select s.ends from network.member_span s where s.ends < 'infinity' and (${included} or not s.demonstration)) c`;

export const networkReads = reads<NetworkWhole>(Network, {
  from: NetworkWhole,
  key: 'id',
  visible: 'everyone',
  fields: {
    isAssumed: perKey((_, { day, today }) => sql`${day} > ${today}`, IS_ASSUMED, { type: () => Boolean }),
    certainty: perKey(
      (_, { day }) => sql`case when network.certain_on(${day}, false) then 'CERTAIN' else 'POSSIBLE' end`,
      'Whether all that decides who is a member is beyond doubt on the day. Invented members do not matter.',
      { type: () => Certainty },
    ),
    memberCount: perKey(
      (_, { day }, { includeDemonstration }) => sql`network.member_count(${day}, ${Boolean(includeDemonstration)})`,
      'Number of members, those included who are only possible on the day: see `memberCountRange`.',
      { type: () => Int, args },
    ),
    memberCountRange: perKey(
      (_, { day }, { includeDemonstration }) =>
        sql`select json_build_object('least', r.fewest, 'most', r.most) from network.member_range(${day}, ${Boolean(includeDemonstration)}) r`,
      'The range of the number of members, however imprecise dates are read.',
      { type: () => MemberCountRange, args },
    ),
    previousChangeOn: perKey(
      (_, { day }, { includeDemonstration }) =>
        sql`select max(c.day)::text from ${changesOf(Boolean(includeDemonstration))} where c.day < ${day}`,
      'The last day before this one on which the members, or the certainty about them, changed; null when there is none.',
      { type: () => LocalDate, nullable: true, args },
    ),
    nextChangeOn: perKey(
      (_, { day }, { includeDemonstration }) =>
        sql`select min(c.day)::text from ${changesOf(Boolean(includeDemonstration))} where c.day > ${day}`,
      'The first day after this one on which the members, or the certainty about them, change; null when none is on record.',
      { type: () => LocalDate, nullable: true, args },
    ),
    members: many(
      () => Member,
      { needs: [], variant: () => 'day', on: { day: () => sql`true` }, filter: ({ filter }) => filter ?? {} },
      'Members on the day, certain and possible.',
    ),
    agreementsInForce: linked(
      () => Agreement,
      (_, { day }, { includeDemonstration }) =>
        sql`select a.id from network.agreement_span a where ${inForce(day)}
          and (${Boolean(includeDemonstration)} or not a.demonstration) order by a.possible_from, a.id limit 20`,
      'Agreements in force on the day, certain and possible, oldest first; at most 20.',
      { args },
    ),
    discrepancies: values(
      () => Discrepancy,
      (_, env) => discrepanciesOn(env, false),
      'What does not fit among real records on the day, oldest agreement first; at most 20.',
    ),
  },
  roots: {
    network: single('EVERYONE', 'The network as it stood on a day.', () => ({ where: sql`true` }), {
      nullable: false,
      asOf: 'The day to describe; today in Paris when left out.',
    }),
  },
});
