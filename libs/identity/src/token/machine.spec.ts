import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { projectRoot } from '#lib/config';
import {
  fieldAsked,
  type Somebody,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
let owner: Somebody;
let tokens: Record<'personal' | 'machine' | 'reads' | 'writes', string>;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new Pool({ connectionString: database.url });
  const organizationId = (await pool.query(`select id from network.organization where key = 'caue-59'`)).rows[0].id;
  owner = await somebody(pool, {
    roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }, { role: 'NETWORK_COORDINATOR' }],
  });
  const make = async (scopes: string[], organization?: string): Promise<string> => {
    const expiresOn = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
    const input = { name: 'x', scopes, expiresOn, organizationId: organization };
    const query = 'mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) { secret userErrors { code } } }';
    return ((await (await app.post(query, { input }, owner.headers)).json()) as any).data.tokenCreate.secret;
  };
  tokens = {
    personal: await make(['READ', 'WRITE']),
    machine: await make(['READ', 'WRITE'], organizationId),
    reads: await make(['READ'], organizationId),
    writes: await make(['WRITE']),
  };
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

async function ask(token: string, query: string): Promise<{ data: any; codes: string[]; text: string }> {
  const response = await app.post(query, {}, { authorization: `Bearer ${token}` });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  return { data, codes: errors.map((error: any) => error.extensions.code), text };
}

/** Every field of the schema and its audience, as reviewers read it. */
const access = readFileSync(join(projectRoot, 'schema/access.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [string, string]);

describe('a token of an organization', () => {
  it('is refused by each root field that is for people, and by no other that its roles open', async () => {
    const wrong: string[] = [];
    for (const [name, audience] of access) {
      const [type, field] = name.split('.') as [string, string];
      if (type !== 'Query' && type !== 'Mutation') continue;
      const root = (type === 'Query' ? app.driver.schema.getQueryType() : app.driver.schema.getMutationType())!;
      const document = `${type === 'Query' ? 'query' : 'mutation'} { ${fieldAsked(root.getFields()[field]!)} }`;
      const { codes } = await ask(tokens.machine, document);
      const isRefused = codes.includes('FORBIDDEN');
      // It has the roles that its owner holds in the organization: no others.
      if (isRefused !== ['PERSON', 'COORDINATOR', 'ADMINISTRATOR'].includes(audience))
        wrong.push(`${name} (${audience}): ${codes.join()}`);
      if (codes.includes('UNAUTHENTICATED')) wrong.push(`${name}: asks to sign in`);
    }
    expect(wrong).toEqual([]);
  });

  it('cannot ask for what identity does for one account: what is not for people is listed here, and why', () => {
    const OF_ACCOUNT = /^(Viewer|Session|Token|Consent|LinkedService)\./;
    const theirs = access.filter(([name]) => OF_ACCOUNT.test(name));
    expect(theirs.length).toBeGreaterThan(20);
    expect(theirs.filter(([, audience]) => audience !== 'PERSON')).toEqual([]);
    const open = access.filter(([, audience]) => audience === 'SIGNED_IN').map(([name]) => name.split('.'));
    // Rows of these are seen by managers of the organization too; the mutations ask whose the thing is, those of sessions who holds it.
    expect([...new Set(open.map(([type, field]) => (type === 'Mutation' ? field : type)))].toSorted()).toEqual(
      [
        ...[
          'AuditEntry',
          'Course',
          'CourseDraft',
          'CourseTranslation',
          'RoleGrant',
          'Query',
          'personUpdate',
          'positionEnd',
          'roleRevoke',
        ],
        ...['AttendanceCode', 'AttendanceCodes', 'AttendanceLine', 'AttendanceSeal', 'AttendanceSheet'],
        ...['AttendanceSignature', 'attendanceCorrect', 'attendanceSettle', 'attendanceSign'],
        ...['Certificate', 'CertificateResult', 'Completion', 'CoverageAttestation'],
        ...['Complaint', 'EvidenceLink', 'ImprovementAction', 'ProviderTrainer', 'QualityEvidence', 'QualityIndicator'],
        ...['QualityProfile', 'Subcontract', 'TrainerCompetence'],
        ...['AnnouncedAbsence', 'Enrolment', 'EnrolmentOffer', 'EnrolmentResult', 'EnrolmentStep', 'WaitlistPlace'],
        ...[
          'ConvocationSent',
          'convocationsSend',
          'convocationSendAgain',
          'PrerequisiteCheck',
          'CourseWait',
          'courseWaitBegin',
          'courseWaitWithdraw',
          'deliverableRemove',
          'prerequisiteProofRecord',
          'prerequisiteProofRemove',
        ],
        ...['AnnualTrainingReturn', 'ReturnControl', 'ReturnGap', 'ReturnLine'],
        ...[
          'Evaluation',
          'EvaluationForm',
          'EvaluationResult',
          'PositioningAnswer',
          'SessionRetention',
          'TrainingNeed',
        ],
        ...['Create', 'Update', 'Withdraw'].map((step) => `trainingNeed${step}`),
        ...['ReportRun', 'ReportRunFailure', 'ReportRunParameter', 'ReportRunProgress', 'reportRun', 'reportRunCancel'],
        ...[
          'Organization',
          'Person',
          'TrainingSession',
          'absenceAnnounce',
          'placementEnd',
          'placementRecord',
          'portalArrange',
          'portalUpdate',
        ],
        'PortalEditor',
        'Task',
        ...['DateAnswer', 'MeetingDate', 'WorkstreamDecision', 'WorkstreamMeeting', 'WorkstreamMinutes'],
        ...['WorkstreamFile', 'WorkstreamFileVersion'],
        ...['Close', 'Publish', 'Remove', 'Reopen', 'Update'].map((step) => `initiative${step}`),
        ...['Record', 'Remove', 'Update'].map((step) => `budgetProject${step}`),
        'budgetRuleSet',
        ...['Record', 'Remove', 'Update'].map((step) => `call${step}`),
        ...['surveyDraftSave', 'surveyVersionPublish', 'documentDraftSave', 'documentVersionPublish'],
        'Workstream',
        ...['Close', 'Open', 'Renew', 'Update'].map((step) => `poll${step}`),
        'workstreamLead',
        ...['Abandon', 'Close', 'Deliver', 'Launch', 'PartnerEnd', 'PartnerRecord', 'Reopen', 'Update'].map(
          (step) => `workstream${step}`,
        ),
        ...['Accept', 'Refuse', 'Request', 'Withdraw'].map((step) => `enrolment${step}`),
        ...['Cancel', 'Close', 'Confirm', 'Duplicate', 'Hold', 'Open', 'Publish', 'TrainersSet', 'Update'].map(
          (step) => `trainingSession${step}`,
        ),
      ].toSorted(),
    );
  });

  it('finds nothing of its owner, by whatever way', async () => {
    await pool.query(`update network.person set email = $2, phone = '+33 6 00 00 00 01' where id = $1`, [
      owner.personId,
      owner.email,
    ]);
    const { rows } = await pool.query(
      `select id from identity.session where account_id = $1 union all select id from identity.token where account_id = $1
       union all select id from identity.role_grant where account_id = $1 and organization_id is null union all select $1`,
      [owner.accountId],
    );
    const ids = rows.map(({ id }) => id as string);
    expect(ids).toHaveLength(1 + 4 + 1 + 1);
    const NODES = `{ viewer { __typename } nodes(ids: ${JSON.stringify(ids)}) { id } auditEntries(first: 50) { nodes { actorName after action subjectType } }
      person(id: "${owner.personId}") { email phone } }`;
    const machine = await ask(tokens.machine, NODES);
    expect(machine.data.viewer).toBeNull();
    expect(machine.data.nodes).toEqual(ids.map(() => null));
    expect(machine.data.person).toEqual({ email: null, phone: null });
    expect(machine.text).not.toContain(owner.email);
    const person = await ask(tokens.personal, NODES);
    expect(person.data.viewer).toEqual({ __typename: 'Viewer' });
    expect(person.data.nodes).toEqual(ids.map((id) => ({ id })));
    expect(person.data.person.email).toBe(owner.email);
  });

  it('neither renames nor retires its owner', async () => {
    const { rows } = await pool.query(
      `select id from identity.role_grant where account_id = $1 and organization_id is null`,
      [owner.accountId],
    );
    const roleRevoke = await ask(
      tokens.machine,
      `mutation { roleRevoke(input: { id: "${rows[0].id}" }) { userErrors { code } } }`,
    );
    expect(roleRevoke.data.roleRevoke.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    const update = `mutation { personUpdate(input: { id: "${owner.personId}", givenName: "X" }) { userErrors { code } } }`;
    expect((await ask(tokens.machine, update)).data.personUpdate.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
    for (const mutation of ['signOutEverywhere', 'personalDataExport'])
      expect((await ask(tokens.machine, `mutation { ${mutation} { userErrors { code } } }`)).codes).toEqual([
        'FORBIDDEN',
      ]);
  });
});

describe('the scopes of a token', () => {
  it('say whether it reads', async () => {
    const documents = [
      '{ network { memberCount } }',
      '{ viewer { id } }',
      '{ __typename organizations(first: 1) { nodes { id } } }',
    ];
    for (const document of documents) {
      expect((await ask(tokens.writes, document)).codes).toEqual(['FORBIDDEN']);
      expect((await ask(tokens.reads, document)).codes).toEqual([]);
    }
    const id = JSON.parse(readFileSync(join(projectRoot, 'schema/operations.json'), 'utf8'));
    const documentId = Object.keys(id).find((key) => /^query HomeNetwork\b/.test(id[key]))!;
    const registered = async (token: string): Promise<any> =>
      (
        await fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ documentId, variables: {} }),
        })
      ).json();
    expect((await registered(tokens.writes)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await registered(tokens.reads)).errors).toBeUndefined();
  });

  it('say whether it writes, and what a write answers is seen without reading', async () => {
    const update =
      'mutation { profileUpdate(input: { givenName: "Nouveau" }) { viewer { person { givenName } } userErrors { code } } }';
    expect((await ask(tokens.writes, update)).data.profileUpdate.viewer.person.givenName).toBe('Nouveau');
    const source = 'mutation { sourceCreate(input: { title: "Une source" }) { userErrors { code } } }';
    expect((await ask(tokens.reads, source)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(tokens.machine, source)).codes).toEqual([]);
  });
});
