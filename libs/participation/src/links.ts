import { Workstream } from '#lib/club';
import { links } from '#lib/nouns';
import { Entry, Notebook, Portal, Resource, ViewpointSeries } from '#lib/portals';
import { sql } from '#lib/reads';
import { BudgetProject } from './budget/budget.type.js';
import { BudgetCall, DocumentCall, IdeaCall, PhotoCall, SurveyCall, ViewpointCall } from './call/call.type.js';
import { Contribution } from './contribution/contribution.type.js';
import { FollowUpStep } from './follow-up/follow-up.type.js';
import { Initiative } from './initiative/initiative.type.js';
import { stands } from './merge/merge.sql.js';
import { Synthesis, SynthesisStatement } from './synthesis/synthesis.type.js';
import { OfficialAnswer } from './official-answer/official-answer.type.js';

const CALLS = () => [IdeaCall, ViewpointCall, SurveyCall, BudgetCall, DocumentCall, PhotoCall];

/** What led to what in participation. */
export const participationLinks = links({
  view: sql`participation.any_link`,
  kinds: {
    INITIATIVE: {
      fr: 'Démarche',
      en: 'Initiative',
      words: 'From a portal to an initiative that is shown in it.',
      from: () => [Portal],
      to: () => [Initiative],
    },
    CALL: {
      fr: 'Appel',
      en: 'Call',
      words: 'From an initiative to what it asks the public for.',
      from: () => [Initiative],
      to: CALLS,
    },
    ANSWER_TO_CALL: {
      fr: 'Contribution du public',
      en: 'Contribution of the public',
      words: 'From a call to what somebody answered to it.',
      from: CALLS,
      to: () => [Contribution],
    },
    PUT_TO_VOTE: {
      fr: 'Projet mis au vote',
      en: 'Project put to the vote',
      words: 'From a participatory budget to a project that it can pay for.',
      from: () => [BudgetCall],
      to: () => [BudgetProject],
    },
    MADE_A_PROJECT: {
      fr: 'Devenu un projet',
      en: 'Made a project',
      words: 'From a contribution to a project of a participatory budget that came of it.',
      from: () => [Contribution],
      to: () => [BudgetProject],
    },
    OFFICIAL_ANSWER: {
      fr: 'Réponse officielle',
      en: 'Official answer',
      words: 'From a contribution to what the organization that answers for the initiative said to it.',
      from: () => [Contribution],
      to: () => [OfficialAnswer],
    },
    FOLLOW_UP: {
      fr: 'Suivi',
      en: 'Follow-up',
      words: 'From a contribution, or a project of a budget, to a step of what became of it.',
      from: () => [Contribution, BudgetProject],
      to: () => [FollowUpStep],
    },
    CITED: {
      fr: 'Cité dans une synthèse',
      en: 'Cited in a synthesis',
      words: 'From a contribution to a statement of a synthesis that rests on it, or that it contradicts.',
      from: () => [Contribution],
      to: () => [SynthesisStatement],
    },
    SYNTHESIS: {
      fr: 'Synthèse',
      en: 'Synthesis',
      words: 'From a statement to the synthesis that makes it.',
      from: () => [SynthesisStatement],
      to: () => [Synthesis],
    },
    TAKEN_UP: {
      fr: 'Repris dans un chantier',
      en: 'Taken up by a workstream',
      words: 'From a step of what became of contributions to the workstream that takes it up.',
      from: () => [FollowUpStep],
      to: () => [Workstream],
    },
    SHOWN_BY: {
      fr: 'Montré par un contenu',
      en: 'Shown by an item',
      words: 'From a step of what became of contributions to the item of portals that shows it.',
      from: () => [FollowUpStep],
      to: () => [Entry, Resource, Notebook, ViewpointSeries],
    },
    TAKEN_INTO_SERIES: {
      fr: 'Repris dans une série photographique',
      en: 'Taken into a viewpoint series',
      words: 'From a contribution to the viewpoint series into which its photograph was taken.',
      from: () => [Contribution],
      to: () => [ViewpointSeries],
    },
  },
  expected: [
    {
      of: () => Contribution,
      kind: 'OFFICIAL_ANSWER',
      lacks: (
        id,
        day,
      ) => sql`exists (select from participation.contribution c where c.id = ${id} and c.status = 'PUBLISHED'
          and participation.day_of(c.first_published_at) <= ${day}) and not exists (
        select from participation.answer_given g where g.contribution_id = ${id} and ${stands(sql`g`, { day })})`,
    },
    {
      of: () => Contribution,
      kind: 'FOLLOW_UP',
      lacks: (
        id,
        day,
      ) => sql`exists (select from participation.contribution c where c.id = ${id} and c.status = 'PUBLISHED'
          and participation.day_of(c.first_published_at) <= ${day}) and not exists (
        select from participation.followed_up f join participation.follow_up_step s on s.id = f.step_id
        where f.contribution_id = ${id} and s.on_day <= ${day})`,
    },
  ],
});
