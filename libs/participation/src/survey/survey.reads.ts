import { Int } from '@nestjs/graphql';
import { argument, contribute, maybe, perKey, reads, sql, toldOf } from '#lib/reads';
import { Territory } from '#lib/territories';
import { SurveyCall } from '../call/call.type.js';
import { answersForCall } from '../contribution/contribution.sight.js';
import { FEWEST } from './survey.guard.js';
import { resultsOf } from './survey.results.js';
import { SurveyCommuneCount, SurveyResults } from './survey.results.type.js';
import { SurveyPlace, SurveyResponse, SurveyVersion } from './survey.type.js';
import { worded } from './survey.words.js';

export const surveyFields = contribute(() => SurveyCall, {
  questionnaire: perKey(
    (key, env, { version }) =>
      sql`select json_build_object('number', v.number, 'publishedAt', v.published_at, 'questions', ${worded(sql`v.questions`, env)})
        from participation.survey_version v where v.call_id = ${key} and (${version ?? null}::int is null or v.number = ${version ?? null})
        order by v.number desc limit 1`,
    'What it asks; null where nothing was published.',
    {
      ...{ audience: 'EVERYONE', type: () => SurveyVersion, nullable: true },
      args: { version: argument(Int, 'The version of this number; the last when left out.') },
    },
  ),
  draft: perKey(
    (key, env) =>
      sql`select json_build_object('questions', ${worded(sql`a.draft`, env)}) from participation.call a
        where a.id = ${key} and a.draft is not null and ${answersForCall(key, env)}`,
    'What is being written, for those who answer for the call; null for others, and where nothing is.',
    { audience: 'EVERYONE', type: () => SurveyVersion, nullable: true },
  ),
  viewerAnswers: perKey((key, env) => sql`select ${answersForCall(key, env)}`, 'Whether the caller answers for it.', {
    ...{ audience: 'EVERYONE', type: () => Boolean },
  }),
  viewerResponse: perKey(
    (key, { actor }) =>
      sql`select json_build_object('version', r.version_number, 'respondedOn', r.responded_on, 'answers', (
          select coalesce(json_agg(json_build_object('question', e.key, 'choices', coalesce(e.value->'choices', '[]'), 'number', e.value->'number', 'text', e.value->>'text',
            'place', case when e.value ? 'place' then json_build_object('id', e.value->'place'->>'territoryId',
              'point', case when e.value->'place'->>'precision' is not null then e.value->'place' end) end)), '[]') from jsonb_each(r.answers) e))
        from participation.survey_response r where r.call_id = ${key} and r.person_id = ${actor.person}`,
    'What the caller answered; null where they did not, or without an account.',
    { audience: 'EVERYONE', type: () => SurveyResponse, nullable: true },
  ),
  responseCount: perKey(
    (key, env) =>
      sql`select case when count(*) >= ${FEWEST} or ${answersForCall(key, env)} then count(*)::int end from participation.survey_response r where r.call_id = ${key}`,
    'How many answered by now, whatever day is asked about; null where they are fewer than five, but to those who answer for the call.',
    { audience: 'EVERYONE', type: () => Int, nullable: true },
  ),
  results: toldOf(
    (reader, key) => resultsOf(reader, key),
    'What was counted: for those who answer for the call at any time, for everybody once it is closed, where it says so; null otherwise.',
    { audience: 'EVERYONE', type: () => SurveyResults, nullable: true, work: 300 },
  ),
});

/** By the id of their commune. */
export const surveyPlaceReads = reads<{ id: string }>(SurveyPlace, {
  visible: 'everyone',
  fields: { territory: maybe(() => Territory, 'id', 'The commune; null where none is known.') },
});

export const surveyCommuneReads = reads<{ id: string }>(SurveyCommuneCount, {
  visible: 'everyone',
  fields: { territory: maybe(() => Territory, 'id', 'The commune.') },
});
