import { type PersonalData } from '#lib/personal-data';
import { eraseWhatTheyWrote } from './personal-data.erase.js';
import { citationOfPeople, synthesisWords } from './synthesis/synthesis.personal.js';
import { heardData } from './heard/personal-data.js';
import { budgetData, budgetWords } from './budget/personal-data.js';
import { photographData } from './photograph/personal-data.js';

const KEPT = 'What was said to a call stays with what became of it; who said it goes.';

const OTHERS = 'What somebody else told in confidence.';
const SNAPSHOT = 'Given with the case.';

/** What participation holds of people. */
export const personalData: PersonalData = {
  name: 'participation',
  tables: {
    'participation.contribution': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'contributions',
        columns: [
          'shown_name',
          'title',
          'body',
          'longitude',
          'latitude',
          'status',
          'submitted_at',
          'edited_at',
          'refusal',
        ],
        with: { call: '(select a.title_fr from participation.call a where a.id = t.call_id)' },
      },
      impersonal: [
        ...['territory_id', 'locale', 'precision', 'number', 'support_count'],
        ...['published_at', 'first_published_at', 'ended_at'],
        ...['origin', 'said_on'],
      ],
      erased: { person_id: 'null', shown_name: 'null' },
      kept: KEPT,
      inAudit: ['shown_name'],
    },
    'participation.contribution_place': {
      of: { contribution_id: 'participation.contribution' },
      given: { as: 'contributionPlaces', columns: ['longitude', 'latitude'] },
      erased: 'ROWS',
    },
    // Nobody is found by it: those who answer for the call take it out, as whoever gave it asks; else it goes two years after the call.
    'participation.contribution_speaker': {
      of: {},
      withheld: { name: 'Of somebody who has no account: they ask those who answer for the call.' },
      until: `exists (select from participation.contribution c join participation.call a on a.id = c.call_id
        where c.id = t.contribution_id and a.closes_at < now() - interval '2 years')`,
      impersonal: ['contribution_id'],
      erased: 'ROWS',
    },
    'participation.contribution_entry': {
      of: { entered_by: 'PERSON' },
      given: {
        as: 'enteredContributions',
        columns: ['entered_at'],
        with: {
          call: '(select a.title_fr from participation.contribution c join participation.call a on a.id = c.call_id where c.id = t.contribution_id)',
        },
      },
      withheld: { withdrawal: 'Says what somebody else asked for.' },
      impersonal: ['contribution_id', 'batch_id', 'sheet', 'support_on_paper'],
      erased: { entered_by: 'null' },
      kept: 'What was entered for others stays with what became of it.',
    },
    'participation.contribution_words': {
      of: { contribution_id: 'participation.contribution' },
      withheld: {
        folded_words: 'The words of the contribution, as the search reads them.',
        stems: 'The same, as what is alike is found by them.',
      },
      kept: 'It goes with what the contribution says.',
    },
    ...heardData,
    'participation.contribution_passage': {
      of: { contribution_id: 'participation.contribution' },
      given: {
        as: 'contributionPassages',
        columns: ['exact'],
        with: { call: '(select a.title_fr from participation.call a where a.id = t.call_id)' },
      },
      impersonal: ['call_id', 'version_number', 'block_id', 'prefix', 'suffix', 'starts_at'],
      kept: KEPT,
    },
    ...photographData,
    'participation.passage_found': {
      of: { contribution_id: 'participation.contribution' },
      impersonal: ['contribution_id', 'call_id', 'version_number', 'state', 'block_id', 'starts_at', 'ends_at'],
      kept: KEPT,
    },
    'participation.contribution_version': {
      of: { contribution_id: 'participation.contribution' },
      given: { as: 'contributionVersions', columns: ['title', 'body', 'written_at', 'replaced_at', 'was_shown'] },
      impersonal: ['number'],
      kept: KEPT,
    },
    'participation.answered': {
      of: { contribution_id: 'participation.contribution' },
      given: {
        as: 'contributionAnswers',
        columns: [],
        with: { answer: '(select a.body_fr from participation.official_answer a where a.id = t.answer_id)' },
      },
      impersonal: ['contribution_id', 'answer_id'],
      kept: KEPT,
    },
    'participation.contribution_merge': {
      of: { contribution_id: 'participation.contribution', merged_by: 'ACCOUNT', ended_by: 'ACCOUNT' },
      given: { as: 'contributionMerges', columns: ['merged_at', 'reason', 'ended_at', 'end_reason'] },
      impersonal: ['into_id'],
      erased: { merged_by: 'null', ended_by: 'null' },
      kept: 'That it was gathered under another, and why.',
    },
    'participation.synthesis_citation': citationOfPeople,
    'participation.followed_up': {
      of: { contribution_id: 'participation.contribution' },
      given: {
        as: 'contributionFollowUp',
        columns: [],
        with: { step: '(select s.status from participation.follow_up_step s where s.id = t.step_id)' },
      },
      impersonal: ['contribution_id', 'step_id'],
      kept: KEPT,
    },
    'participation.comment': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'comments',
        columns: ['shown_name', 'body', 'as_team', 'written_at', 'edited_at', 'removed_at', 'removal_reason'],
        with: { contribution: '(select c.title from participation.contribution c where c.id = t.contribution_id)' },
      },
      impersonal: ['contribution_id', 'answers_to_id', 'path', 'is_shown'],
      erased: { person_id: 'null', shown_name: 'null' },
      kept: 'What answered it would not be understood; what it says stays only where they wished it.',
    },
    'participation.comment_hidden': {
      of: { comment_id: 'participation.comment' },
      given: { as: 'hiddenComments', columns: ['body', 'shown_name'] },
      impersonal: ['comment_id'],
      erased: { shown_name: 'null' },
      kept: 'It may have to be shown again; what it says stays only where they wished it.',
    },
    'participation.comment_version': {
      of: { comment_id: 'participation.comment' },
      given: { as: 'commentVersions', columns: ['body', 'written_at'] },
      impersonal: ['comment_id', 'number'],
      kept: 'It goes with what the comment says.',
    },
    'participation.contribution_support': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'supports',
        columns: ['supported_at'],
        with: { contribution: '(select c.title from participation.contribution c where c.id = t.contribution_id)' },
      },
      erased: 'ROWS',
    },
    'participation.survey_response': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'surveyResponses',
        columns: ['answers', 'responded_on'],
        with: {
          call: '(select a.title_fr from participation.call a where a.id = t.call_id)',
          questions:
            '(select v.questions from participation.survey_version v where v.call_id = t.call_id and v.number = t.version_number)',
        },
      },
      impersonal: ['version_number', 'browser', 'locale'],
      // What was chosen stays; what was said in words goes, and where, but for the commune.
      erased: {
        person_id: 'null',
        answers: `(select coalesce(jsonb_object_agg(e.key, case when e.value ? 'place'
            then jsonb_build_object('place', jsonb_build_object('territoryId', e.value->'place'->'territoryId'))
            when e.value ? 'text' then jsonb_build_object('text', '') else e.value end), '{}')
          from jsonb_each(answers) e)`,
      },
      kept: 'What was chosen is counted without the name of whoever chose it.',
    },
    ...budgetData,
    'participation.moderation_case': {
      of: { contribution_id: 'participation.contribution', comment_id: 'participation.comment', leased_by: 'ACCOUNT' },
      given: { as: 'moderationCases', columns: ['state', 'opened_at', 'closed_at', 'title', 'body'] },
      withheld: { reason: 'What others told of it.' },
      impersonal: ['comment_id', 'organization_id', 'origin', 'priority', 'notice_count', 'due_at', 'leased_until'],
      erased: { leased_by: 'null', leased_until: 'null' },
      kept: KEPT,
    },
    'participation.notice': {
      of: { case_id: 'participation.moderation_case' },
      withheld: {
        number: OTHERS,
        reason: OTHERS,
        explanation: OTHERS,
        received_at: OTHERS,
        title: SNAPSHOT,
        body: SNAPSHOT,
      },
      kept: 'Notices and what became of them are counted; who sent them goes.',
    },
    'participation.notice_reporter': {
      of: { person_id: 'PERSON', email: 'ADDRESS' },
      given: {
        as: 'notices',
        columns: ['name', 'email'],
        with: {
          number: '(select n.number from participation.notice n where n.id = t.notice_id)',
          explanation: '(select n.explanation from participation.notice n where n.id = t.notice_id)',
          receivedAt: '(select n.received_at from participation.notice n where n.id = t.notice_id)',
        },
      },
      impersonal: ['notice_id', 'locale'],
      erased: 'ROWS',
      // As long as one may object to what was decided.
      until: `exists (select from participation.notice n join participation.moderation_case c on c.id = n.case_id
        where n.id = t.notice_id and c.state in ('DECIDED', 'DROPPED') and c.closed_at < now() - interval '6 months')`,
    },
    'participation.moderation_decision': {
      of: { case_id: 'participation.moderation_case' },
      given: {
        as: 'moderationDecisions',
        columns: ['restriction', 'ground', 'provision', 'facts', 'explanation', 'decided_at'],
      },
      withheld: { decided_by: 'Names somebody else.' },
      impersonal: ['is_own_initiative', 'automated_detection', 'automated_decision', 'appeal_id'],
      cleared: ['decided_by'],
      kept: 'Decisions are counted, and what they rest on stays.',
    },
    'participation.moderation_appeal': {
      of: { person_id: 'PERSON' },
      given: { as: 'moderationAppeals', columns: ['explanation', 'submitted_at'] },
      impersonal: ['decision_id', 'by_author'],
      erased: { person_id: 'null' },
      kept: KEPT,
    },
    'participation.moderation_note': {
      of: { written_by: 'ACCOUNT' },
      withheld: { text: 'Says what those who decide think of others.' },
      impersonal: ['case_id', 'written_at'],
      erased: { written_by: 'null' },
      kept: 'Why something was decided.',
    },
    'participation.moderation_arrival': {
      of: { case_id: 'participation.moderation_case' },
      impersonal: ['nr', 'xid', 'queue', 'received_at', 'reason'],
      until: `t.received_at < now() - interval '30 days'`,
      kept: 'That something arrived.',
    },
    'participation.sanction': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'sanctions',
        columns: [
          ...['valid_from', 'valid_to', 'reason', 'imposed_at', 'appeal', 'appealed_at'],
          ...['answer', 'answered_at', 'lifted_at'],
        ],
      },
      withheld: { imposed_by: 'Names somebody else.', answered_by: 'Names somebody else.' },
      impersonal: ['organization_id', 'case_id'],
      cleared: ['imposed_by', 'answered_by'],
      erased: { person_id: 'null', appeal: `case when appeal is not null then '–' end` },
      kept: 'Sanctions are counted.',
    },
  },
  impersonal: {
    'participation.call': ['takes_comments', 'takes_anonymous', 'shows_results', 'draft'],
    'participation.survey_version': ['questions'],
    // The text that an initiative puts up.
    'participation.document_version': ['markup', 'blocks', 'note'],
    ...synthesisWords,
    // Of which browser something is, while a survey is open.
    'participation.survey_key': ['key'],
    // What a batch is called, where it was and how people agreed.
    'participation.contribution_batch': ['title', 'place', 'consent', 'attendance'],
    ...budgetWords,
    'participation.initiative_phase': ['name_fr', 'name_en'],
    // What organizations say in public.
    'participation.follow_up_step': ['note_fr', 'note_en'],
  },
  erase: eraseWhatTheyWrote,
};
