import { type Type } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { getNamedType, isObjectType } from 'graphql';
import pg from 'pg';
import { derivedId } from '#lib/graphql';
import {
  actor,
  registeredMutation,
  somebody,
  type Somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';
import { inputPipe, partial } from '#lib/writes';

interface Rule {
  name?: string;
  propertyName: string;
  constraints?: readonly unknown[];
}

/** The rules of each class of inputs. */
const declaredRules = (): Map<{ name: string }, Rule[]> =>
  (getMetadataStorage() as unknown as { validationMetadatas: Map<{ name: string }, Rule[]> }).validationMetadatas;

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let coordinator: Somebody;

const nord = derivedId('organization', 'caue-59');

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({ databaseUrl: database.url });
  coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function post(query: string, variables: object = {}): Promise<any> {
  const answer = await app.post(query, variables as Record<string, unknown>, coordinator.headers);
  return answer.json();
}

const NUL = 'a\u0000b';
const HALF = 'a\ud800b';

it('names the place of a value of another type, whatever the text beside it says', async () => {
  const plan = 'mutation ($input: MeetingPlanInput!) { meetingPlan(input: $input) { userErrors { code } } }';
  const agenda = [{ title: 'at "x"; ' }, { title: 7 }];
  const input = { governingBodyId: 'body_1', scheduledAt: '2026-01-01T10:00:00Z', agenda };
  const { errors } = await post(plan, { input });
  expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.agenda.1.title' });
});

it('tells so many faults of variables and no more, all of them as the caller’s', async () => {
  const agenda = Array.from({ length: 60 }, () => ({ title: 1 }));
  const answer = await app.post(
    'mutation ($input: MeetingPlanInput!) { meetingPlan(input: $input) { userErrors { code } } }',
    {
      input: { governingBodyId: 'x', scheduledAt: '2030-01-01T10:00:00Z', agenda },
    },
  );
  const { errors } = (await answer.json()) as any;
  expect(errors).toHaveLength(51);
  expect(new Set(errors.map(({ extensions }: any) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  expect(errors.at(-1).message).toMatch(/more faults/);
});

it('answers a rule of an input that a query breaks as the fault of whoever asks, and names argument and rule', async () => {
  const query = 'query ($definition: ReportDefinitionInput!) { savedQueryCheck(definition: $definition) { price } }';
  const text = { fr: 'Un titre', en: 'A title' };
  const { errors } = await post(query, {
    definition: {
      ...{ key: ['one'], audience: 'EVERYONE', maintainer: text, document: '{ __typename }', rows: 'x', columns: [] },
      ...{ title: { ...text, en: 'x'.repeat(2000) }, description: { ...text, fr: '' } },
    },
  });
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'definition.title.en' });
  expect(errors[0].message).toMatch(/^definition\.title\.en: At most \d+ characters\. .*definition\.description\.fr: /);
});

describe('much that is wrong', () => {
  const ITEMS = 'query ($filter: ItemFilter) { items(filter: $filter) { totalCount } }';
  const sent = (body: object): Promise<Response> =>
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const filter = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]));

  it.each([
    ['of a text', { query: ITEMS, variables: { filter } }],
    [
      'of a registered document',
      { documentId: registeredMutation('SignIn'), variables: { input: { ...filter, password: 'a secret' } } },
    ],
  ])('is told in few words, and repeats nothing that was sent: in the variables %s', async (_, body) => {
    const answer = await sent(body);
    const told = await answer.text();
    const { errors } = JSON.parse(told) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]!.message).toMatch(/^Variable "\$\w+" got invalid value \{…\}; /);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(errors).toHaveLength(51);
    expect(told.length).toBeLessThan(30_000);
    expect(told).not.toContain('a secret');
  });

  it('of a long value its beginning and end are told', async () => {
    const long = await sent({
      query: 'query ($kinds: [ItemKind!]) { items(filter: { kinds: $kinds }) { totalCount } }',
      variables: { kinds: ['x'.repeat(100_000)] },
    });
    const { errors } = (await long.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message.length).toBeLessThan(600);
    expect(errors[0]!.message).toMatch(/ at "kinds\[0\]"; | does not exist in "ItemKind" enum/);
  });
});

describe('text that is no text', () => {
  const SEARCH = 'query ($text: String!) { organizations(filter: { search: $text }) { totalCount } }';
  const SOURCE =
    'mutation ($input: SourceCreateInput!) { sourceCreate(input: $input) { source { key } userErrors { code } } }';
  const ID = 'query ($id: ID!) { organization(id: $id) { name } node(id: $id) { id } }';

  it.each([
    ['a NUL in a variable', SEARCH, { text: NUL }, 'text'],
    ['half a character in a variable', SEARCH, { text: HALF }, 'text'],
    ['a NUL in an id', ID, { id: NUL }, 'id'],
    ['half a character in an id', ID, { id: HALF }, 'id'],
    ['a NUL in a field of an input', SOURCE, { input: { title: NUL } }, 'input.title'],
    ['half a character in a field of an input', SOURCE, { input: { title: HALF } }, 'input.title'],
    ['a NUL in a literal', '{ organizations(filter: { search: "a\\u0000b" }) { totalCount } }', {}, 'filter.search'],
    ['a NUL in an id of the document', '{ organization(id: "a\\u0000b") { name } }', {}, 'id'],
    [
      'a NUL in a literal of a mutation',
      'mutation { sourceCreate(input: { title: "\\u0000" }) { userErrors { code } } }',
      {},
      'input.title',
    ],
  ])('is refused, naming the argument: %s', async (_, query, variables, argument) => {
    for (let again = 0; again < 2; again++) {
      const { errors, data } = await post(query, variables);
      expect(data ?? null).toBeNull();
      expect(errors).toHaveLength(1);
      expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(errors[0].message).toContain('NUL');
    }
  });

  it('is told from characters of two halves, which stay what they are', async () => {
    const { data } = await post(SOURCE.replace('{ key }', '{ title }'), { input: { title: 'Un 🏛️ bâtiment' } });
    expect(data.sourceCreate).toEqual({ source: { title: 'Un 🏛️ bâtiment' }, userErrors: [] });
  });
});

describe('a text that is needed', () => {
  const position = { organizationId: nord, kind: 'OTHER' };
  it.each([
    ['personCreate', { givenName: '  ', familyName: '\t', position }, [['givenName'], ['familyName']]],
    ['personCreate', { givenName: '\u00a0', familyName: 'B', position }, [['givenName']]],
    ['feeScaleCreate', { name: '  ', kind: 'FLAT', flatCents: 1, from: '2026-01-01' }, [['name']]],
    [
      'organizationCreate',
      { key: 'x', kind: 'CAUE', name: ' ', address: { postalCode: ' ', city: ' ' } },
      [['name'], ['address', 'postalCode'], ['address', 'city']],
    ],
    ['organizationUpdate', { id: nord, name: '  ' }, [['name']]],
    ['sourceCreate', { title: '   ' }, [['title']]],
    ['agreementCreate', { key: 'x', kind: 'CONVENTION', title: ' ', signedOn: '2026' }, [['title']]],
    [
      'governingBodyCreate',
      { key: 'x', kind: 'BOARD', name: ' ', constituencies: [{ name: '  ', seats: 1 }] },
      [['name'], ['constituencies', '0', 'name']],
    ],
    [
      'meetingPlan',
      { governingBodyId: 'x', scheduledAt: '2026-01-01T08:00:00Z', agenda: [{ title: ' ' }] },
      [['agenda', '0', 'title']],
    ],
    ['decisionRecord', { governingBodyId: 'x', title: ' ', outcome: 'ADOPTED' }, [['title']]],
    ['grantRecord', { organizationId: nord, programme: ' ', amountCents: 1 }, [['programme']]],
    ['slotIdentify', { slotId: 'x', organizationId: nord, evidence: ' ' }, [['evidence']]],
    ['minutesWrite', { id: 'x', text: ' \n ' }, [['text']]],
    ['tokenCreate', { name: ' ', scopes: ['READ'], expiresOn: '2099-01-01' }, [['name']]],
  ])('is not blank: %s', async (field, input, paths) => {
    const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
    const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { userErrors { code path message } } }`;
    const { data, errors } = (await app.run(document, { input }, actor(['NETWORK_COORDINATOR']))) as any;
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))[field].userErrors).toEqual(
      paths.map((path) => ({ code: 'INVALID_INPUT', path, message: 'Ce champ est à remplir.' })),
    );
  });
});

describe('a text on one line', () => {
  const pipe = inputPipe();
  const RLO = '\u202e';
  it('has no line break, no control character and no mark of direction', async () => {
    const person = { givenName: `Zo\r\né${RLO}`, familyName: '\tMar\u0007tin\u2066\u200b\u200f', public: true };
    const { data } = await post(
      'mutation ($input: PersonCreateInput!) { personCreate(input: $input) { person { givenName familyName } userErrors { code } } }',
      { input: { ...person, position: { organizationId: nord, kind: 'OTHER', title: `Chargée\nd’étude${RLO}s` } } },
    );
    expect(data.personCreate).toEqual({ person: { givenName: 'Zo é', familyName: 'Martin' }, userErrors: [] });
    const { rows } = await pool.query('select title from network.position order by id desc limit 1');
    expect(rows[0].title).toBe('Chargée d’études');
    const { data: source } = await post(
      'mutation ($input: SourceCreateInput!) { sourceCreate(input: $input) { source { title } userErrors { code } } }',
      { input: { title: `a\u2028b\u0085c${RLO}\ufeff\u{1f468}\u200d\u{1f3a8}` } },
    );
    expect(source.sourceCreate.source.title).toBe('a b c\u{1f468}\u200d\u{1f3a8}');
  });

  it('is what every field of every input is, unless it is said to take several', async () => {
    const several = new Set<string>();
    for (const [input, rules] of [...declaredRules()]) {
      const alone = partial(input as Type<object>);
      for (const name of new Set(rules.map(({ propertyName }) => propertyName))) {
        // Without a prototype, as GraphQL makes what is written in a document. What another rule refuses has no several lines.
        const given: unknown = Object.assign(Object.create(null), { [name]: 'a\nb' });
        const taken = await pipe.transform(given, { type: 'body', metatype: alone }).catch(() => ({}));
        if (String(taken[name]).includes('\n')) several.add(name);
      }
    }
    expect([...several].toSorted()).toEqual([
      'aboutEn',
      'aboutFr',
      'accessDelay',
      'accessibility',
      'agenda',
      'aimEn',
      'aimFr',
      'answer',
      'assessment',
      'audience',
      'body',
      'bodyEn',
      'bodyFr',
      'changes',
      'commentEn',
      'commentFr',
      'consent',
      'costNote',
      'currentPassword',
      'detail',
      'difference',
      'document',
      'effect',
      'evidence',
      'example',
      'explanation',
      'facts',
      'helpEn',
      'helpFr',
      'helpsWith',
      'introduction',
      'introductionEn',
      'introductionFr',
      'lessons',
      'markup',
      'message',
      'methods',
      'need',
      'newPassword',
      'note',
      'noteEn',
      'noteFr',
      'objectives',
      'outcome',
      'outcomeEn',
      'outcomeFr',
      'password',
      'precisionNote',
      'prerequisites',
      'programme',
      'protocol',
      'purpose',
      'reason',
      'reasonsEn',
      'reasonsFr',
      'remainsAccessible',
      'rulesEn',
      'rulesFr',
      'statement',
      'summary',
      'summaryEn',
      'summaryFr',
      'supersedesNote',
      'table',
      'text',
      'verification',
    ]);
  });
});

describe('a search for signs', () => {
  it.each(['people', 'organizations', 'milestones', 'sources', 'timeline'])(
    'is no pattern: it finds none of the %s',
    async (list) => {
      for (const search of ['%', '_', '%%%', '\\', '_%']) {
        const { data } = await post(`{ ${list}(filter: { search: ${JSON.stringify(search)} }) { totalCount } }`);
        expect(data[list]).toEqual({ totalCount: 0 });
      }
    },
  );
});

describe('the rules of the inputs', () => {
  /** Longer than this, a text weighs more in an answer than a value is priced. */
  const LONG = 1000;
  /** What an input's own name does not tell of the field that answers it. */
  const ANSWERED_BY: Readonly<Record<string, string>> = {
    'Membership.note': 'MembershipFact.note',
    'ReportDefinition.document': 'SavedQuery.document',
    'RegisteredDocumentPropose.document': 'RegisteredDocument.document',
    'RegisteredDocumentPropose.example': 'RegisteredDocument.example',
    'Slot.evidence': 'SlotIdentification.evidence',
    'Minutes.text': 'Meeting.minutes',
    'AttendanceSign.drawing': 'AttendanceSignature.drawing',
    'Accommodation.need': 'AccommodationRequest.need',
    'AccommodationAnswer.answer': 'AccommodationRequest.answer',
    'EvaluationAnswerPart.text': 'EvaluationResult.texts',
    'TrainingNeedDecline.reason': 'TrainingNeed.declineReason',
    'WorkstreamFileAdd.note': 'WorkstreamFile.note',
    'WorkstreamPropose.aimFr': 'Workstream.aimFr',
    'WorkstreamPropose.aimEn': 'Workstream.aimEn',
    'WorkstreamClose.lessons': 'Workstream.lessons',
    'WorkstreamAbandon.lessons': 'Workstream.lessons',
    'WorkstreamAbandon.reason': 'Workstream.abandonReason',
    'InitiativeClose.outcomeFr': 'Initiative.outcome',
    'InitiativeClose.outcomeEn': 'Initiative.outcome',
    'Call.aboutFr': 'IdeaCall.aboutFr',
    'Call.aboutEn': 'IdeaCall.aboutEn',
    'BudgetProjectReview.reasonsFr': 'BudgetReview.reasons',
    'BudgetProjectReview.reasonsEn': 'BudgetReview.reasons',
    'ContributionSubmit.body': 'Contribution.body',
    'ContributionPhotographTake.commentFr': 'ViewpointPhotograph.commentFr',
    'ContributionPhotographTake.commentEn': 'ViewpointPhotograph.commentEn',
    'DocumentDraftSave.markup': 'DocumentDraft.markup',
    'DocumentVersionPublish.note': 'DocumentVersion.note',
    'Synthesis.introductionFr': 'SynthesisText.introductionFr',
    'Synthesis.introductionEn': 'SynthesisText.introductionEn',
    'SynthesisPublish.note': 'SynthesisVersion.note',
    'SynthesisWithdraw.reason': 'Synthesis.withdrawalReason',
    'NoticeSubmit.explanation': 'ModerationNotice.explanation',
    'ModerationDecide.facts': 'ModerationDecision.facts',
    'ModerationDecide.explanation': 'ModerationDecision.explanation',
    'ModerationDecide.note': 'ModerationNote.text',
    'ModerationBatchDecide.facts': 'ModerationDecision.facts',
    'ModerationBatchDecide.explanation': 'ModerationDecision.explanation',
    'ModerationBatchDecide.note': 'ModerationNote.text',
    'ModerationAppealSubmit.explanation': 'ModerationAppeal.explanation',
    'SanctionImpose.reason': 'Sanction.reason',
    'SanctionAppeal.explanation': 'Sanction.appeal',
    'SanctionAnswer.answer': 'Sanction.answer',
    'CommentWrite.body': 'Comment.body',
    'CommentUpdate.body': 'Comment.body',
    'CommentRemove.reason': 'Comment.removalReason',
    'ContributionUnmerge.reason': 'ContributionMerge.endReason',
    'ContributionEnter.body': 'Contribution.body',
    'ContributionEntry.body': 'Contribution.body',
    'PollOpen.aboutFr': 'Poll.aboutFr',
    'PollOpen.aboutEn': 'Poll.aboutEn',
    'ClubNoticePublish.text': 'ClubNotice.text',
    'ClubNoticeAnswerGive.text': 'ClubNoticeAnswer.text',
    'BallotCast.reason': 'PollChoice.reason',
    'ThreadOpen.body': 'Post.body',
    'EditionWithdraw.reason': 'Edition.withdrawalReason',
  };

  /** Short, and called like what is long elsewhere. */
  /** What is read once and not kept. */
  const UNANSWERED = new Set(['ItemImport.table', 'ContributionsImport.table']);
  const SHORT = new Set([
    'Grant.programme',
    'PollResult.reasons',
    'Post.removalReason',
    'AttendanceSignature.note',
    'AttendanceSignature.reason',
    'CertificateNamed.reason',
    'CoverageAttestationNamed.reason',
    // A text in pieces: where they are many, they are short.
    'DocumentPiece.text',
    'DuesIssuer.address',
    'ItemPreviewCreatePayload.address',
    'ReportKeyCreatePayload.address',
    'ReturnLine.explanation',
    'Session.address',
    'TrainingSession.address',
    'NotificationLine.text',
  ]);

  /** `Milestone.detail`, for each text of an input that may be long. */
  function longTexts(): string[] {
    // Rules stand on classes that only lead to an input of the schema too.
    const inputs = [...declaredRules()].filter(([{ name }]) => app.driver.schema.getType(name));
    const found = inputs.flatMap(([{ name: input }, rules]) =>
      rules
        .filter(({ name, constraints }) => name === 'maxLength' && Number(constraints!.at(-1)) >= LONG)
        .map(
          (rule) =>
            `${input.replace(/(?:Create|Update|Record|Plan|Write|Identify|Texts)?Input$/, '')}.${rule.propertyName}`,
        ),
    );
    return [...new Set(found)].toSorted();
  }

  /** Texts that are answered, and what they are declared to weigh. */
  function answeredTexts(): Map<string, unknown> {
    const types = Object.values(app.driver.schema.getTypeMap()).filter(isObjectType);
    return new Map(
      types.flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name === 'String')
          .map((field) => [`${type.name}.${field.name}`, field.extensions['length']] as const),
      ),
    );
  }

  it('that let a text be long go with a price where it is answered: @Extensions({ length })', () => {
    const texts = longTexts();
    expect(texts.length).toBeGreaterThan(10);
    const answered = answeredTexts();
    const priced = texts.filter((text) => !UNANSWERED.has(text)).map((text) => ANSWERED_BY[text] ?? text);
    expect(priced.filter((field) => !answered.has(field))).toEqual([]);
    // By whichever type: a line of the timeline tells the detail of a milestone.
    const names = new Set(priced.map((field) => field.split('.')[1]));
    const free = [...answered].filter(
      ([field, length]) => names.has(field.split('.')[1]) && !(Number(length) >= 400) && !SHORT.has(field),
    );
    expect(free.map(([field]) => field)).toEqual([]);
  });
});
