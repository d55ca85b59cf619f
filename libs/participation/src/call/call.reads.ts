import { ID } from '@nestjs/graphql';
import { includeDemonstration, isLong, searching, within } from '#lib/network';
import {
  asc,
  computed,
  desc,
  type Field as FieldOf,
  filter,
  inLocale,
  linked,
  maybe,
  needed,
  oneOf,
  page,
  perKey,
  type Reads,
  reads,
  single,
  sort,
  sql,
  type TypeThunk,
  values,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { ENTERED_WITHIN_DAYS } from '../batch/batch.errors.js';
import { answersForCall } from '../contribution/contribution.sight.js';
import { dayOf } from '../day.js';
import { callParticipation } from '../heard/heard.fields.js';
import { peopleHeard } from '../heard/heard.sql.js';
import { Initiative, InitiativePhase } from '../initiative/initiative.type.js';
import { indicatorsOf } from '../indicators/indicators.sql.js';
import { ParticipationIndicators } from '../indicators/indicators.type.js';
import { budgetFields } from '../budget/budget.fields.js';
import { photoFields } from '../photograph/photograph.reads.js';
import { CallRecord } from './call.entity.js';
import { CallKind, CallState } from './call.enums.js';
import { promisedOn } from './call.promise.js';
import { seesCall, stateNow, wasThere } from './call.sight.js';
import {
  BudgetCall,
  Call,
  CallPromise,
  DocumentCall,
  IdeaCall,
  PhotoCall,
  SurveyCall,
  ViewpointCall,
} from './call.type.js';
import { kindsCalled } from './call.words.js';

const KINDS: Readonly<Record<CallKind, TypeThunk>> = {
  IDEAS: () => IdeaCall,
  VIEWPOINT: () => ViewpointCall,
  SURVEY: () => SurveyCall,
  BUDGET: () => BudgetCall,
  DOCUMENT: () => DocumentCall,
  PHOTO: () => PhotoCall,
};

const fields: Readonly<Record<string, FieldOf<CallRecord>>> = {
  title: computed((t, { locale }) => inLocale(t.titleFr, t.titleEn, locale)),
  about: computed((t, { locale }) => inLocale(t.aboutFr, t.aboutEn, locale)),
  state: computed((t) => stateNow(t)),
  // Drafts are a change for those alone who see them.
  version: computed(
    (t, env) => sql`(${t.version} - case when ${answersForCall(t.id, env)} then 0 else ${t.draftsKept} end)`,
  ),
  // Nobody reads comments before they are shown.
  takesComments: computed((t) => sql`(${t.takesComments} and ${t.moderation} = 'AFTER')`),
  viewerEnters: computed(
    (t, env) =>
      sql`(${answersForCall(t.id, env)} and ${t.kind} in ('IDEAS', 'VIEWPOINT', 'DOCUMENT') and ${stateNow(t)} <> 'PLANNED' and now() < least(${t.closesAt},
        (select i.closed_on::timestamp at time zone 'Europe/Paris' from participation.initiative i where i.id = ${t.initiativeId})) + make_interval(days => ${ENTERED_WITHIN_DAYS}))`,
    'Whether the caller may enter now what was said elsewhere: those who answer for it may, while it takes contributions and thirty days after.',
    { type: () => Boolean },
  ),
  answersBy: computed((t, env) => promisedOn(t.id, t.answersBy, env)),
  promises: values(
    () => CallPromise,
    (key, { day }) =>
      sql`select p.answers_until as "answersBy", p.made_at as "madeAt", (select n.made_at from participation.call_promise n
            where n.call_id = p.call_id and n.number = p.number + 1 and ${dayOf(sql`n.made_at`)} <= ${day}) as until
          from participation.call_promise p where p.call_id = ${key} and ${dayOf(sql`p.made_at`)} <= ${day} order by p.number desc limit 50`,
    'Every promise that was made by the day, the last of them first; none of a draft. At most 50.',
    { bound: 50 },
  ),
  initiative: maybe(() => Initiative, 'initiativeId', 'The initiative.'),
  indicators: perKey(
    (key, env, _, fields) =>
      indicatorsOf(sql`a.id = ${key}`, peopleHeard({ initiative: sql`null`, call: key }, env), env, fields),
    'What is counted of contributions to it by the day.',
    { type: () => ParticipationIndicators, work: 400 },
  ),
  ...callParticipation,
};

export const callReads = reads<CallRecord>(Call, {
  from: CallRecord,
  key: 'id',
  followed: true,
  visible: seesCall,
  kinds: {
    of: (t) =>
      sql`case ${t.kind} when 'IDEAS' then 'IdeaCall' when 'BUDGET' then 'BudgetCall' when 'SURVEY' then 'SurveyCall' when 'DOCUMENT' then 'DocumentCall' when 'PHOTO' then 'PhotoCall' else 'ViewpointCall' end`,
    types: Object.values(KINDS),
  },
  fields,
  filters: {
    search: searching(
      'Part of what it is called, or of what it asks, in French, or what its kind is called, in French or English (`budget participatif`, `survey`); accents, hyphens and case do not matter.',
      (t, text) => {
        const isSaid = sql`position(${folded(text)} in ${t.foldedWords}) > 0`;
        const kinds = kindsCalled(text);
        return kinds.length ? sql`(${isSaid} or ${oneOf(t.kind, kinds)})` : isSaid;
      },
    ),
    initiative: filter(ID, 'Of this initiative.', (t, id) => sql`${t.initiativeId} = ${id}`),
    kinds: filter([CallKind], 'Of any of these kinds.', (t, kinds) => sql`${t.kind} = any(${kinds}::text[])`),
    states: filter([CallState], 'That are so now.', (t, states) => oneOf(stateNow(t), states)),
    includeDemonstration,
  },
  // Of a kind there are many.
  sought: ({ search }) =>
    isLong(search) && kindsCalled(search).length === 0
      ? sql`select s.id from participation.call s where s.folded_words like ${within(search)}`
      : undefined,
  listed: (t, _, env) => wasThere(t, env),
  sorts: {
    OPENED: sort('By when they open, the last first.', desc('opensAt')),
    TITLE: sort('By what they are called in French.', asc('titleFr')),
  },
  defaultSort: () => 'OPENED',
  list: { order: 'The last to open first when left out.', asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    call: single(
      'EVERYONE',
      'One call by its id; null when there is none by the day or the caller may not see it.',
      (t, { id }, env) => ({ where: sql`${t.id} = ${id} and ${wasThere(t, env)}` }),
      {
        args: { id: needed(ID, 'Id of the call.') },
        asOf: 'The day to describe; today in Paris when left out.',
      },
    ),
    calls: page('EVERYONE', 'What initiatives that had been published by the day ask the public for.'),
  },
});

/** What the rows of one kind have: the fields of all calls, whose words are those of the interface. */
function ofKind(kind: CallKind, own: typeof fields = {}): Reads<CallRecord> {
  const shared = Object.entries(fields).map(([name, { shown: _, ...field }]) => [name, field] as const);
  return reads<CallRecord>(KINDS[kind](), {
    from: CallRecord,
    key: 'id',
    visible: (t, env) => sql`${t.kind} = ${kind} and ${seesCall(t, env)}`,
    fields: { ...(Object.fromEntries(shared) as typeof fields), ...own },
  });
}

export const ideaCallReads = ofKind(CallKind.IDEAS);
export const viewpointCallReads = ofKind(CallKind.VIEWPOINT);
export const surveyCallReads = ofKind(CallKind.SURVEY);
export const budgetCallReads = ofKind(CallKind.BUDGET, budgetFields);
export const documentCallReads = ofKind(CallKind.DOCUMENT);
export const photoCallReads = ofKind(CallKind.PHOTO, photoFields);

export const phaseCalls = reads<{ id: string }>(InitiativePhase, {
  visible: 'everyone',
  fields: {
    calls: linked(
      () => Call,
      (key) => sql`select c.id from participation.call c where c.phase_id = ${key} order by c.opens_at, c.id limit 20`,
      'What is asked in it, the first to open first; at most 20.',
      { nullable: true, bound: 20 },
    ),
  },
});
