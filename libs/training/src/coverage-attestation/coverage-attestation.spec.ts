import { hash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { actor, somebody, textOfPdf } from '#lib/testing';
import { arrives, completes, newTeam, ruleFrom } from '../testing/team.js';
import { coordinator, manager, nord, otherManager, signedIn, useTraining } from '../testing/training.js';

const training = useTraining();
const year = (): string => todayInParis().slice(0, 4);
beforeAll(() => ruleFrom(training, '2020-01-01', { validityMonths: 24, leastShare: 80 }));

const FIELDS = `id number code status issuedOn coveredOn headcount ruleTitle names withNames isOutdated sha256 pdfPath revocationReason
  replaces { number } replacedBy { number }`;
const ERRORS = `errors { code ... on CoverageIncompleteError { headcount trained possiblyTrained } ... on CoverageAlreadyAttestedError { number }
  ... on CertificateEndedError { status } }`;
const managerOf = (organizationId: string): Actor => actor(['ORGANIZATION_MANAGER'], [organizationId]);
const issue = (organizationId: string, day: string, more: object = {}, who = managerOf(organizationId)) =>
  training.write(
    'coverageAttestationIssue',
    { organizationId, day, ...more },
    `coverageAttestation { ${FIELDS} } ${ERRORS}`,
    who,
  );
const read = async (id: string, who: Actor) =>
  (await training.ask(`{ coverageAttestation(id: "${id}") { ${FIELDS} } }`, who)).coverageAttestation;
const verify = async (number: string, code: string) =>
  (
    await training.ask(
      `query ($number: String!, $code: String!) { coverageAttestationVerification(number: $number, code: $code) {
        valid status number organizationName coveredOn headcount ruleTitle ruleFrom validityMonths leastShare courseTitles names revokedOn
        revocationReason replaces { number reason } replacedBy { number } sha256 } }`,
      ANONYMOUS,
      { number, code },
    )
  ).coverageAttestationVerification;

/** A team of so many, all of whom completed a training in January 2025. */
async function trainedTeam(key: string, size = 2): Promise<{ id: string; people: string[]; done: string[] }> {
  const id = await newTeam(training, key);
  const people: string[] = [];
  const done: string[] = [];
  for (let i = 0; i < size; i++) {
    people.push(await arrives(training, id, '2024-01-01'));
    done.push(await completes(training, people[i]!, '2025-01-15'));
  }
  return { id, people, done };
}

describe('a team that is trained as a whole', () => {
  it('is attested for a day, numbered and printed once, without names unless they are asked for', async () => {
    const team = await trainedTeam('att-a');
    const { coverageAttestation: first } = await issue(team.id, '2025-06-01');
    expect(first).toMatchObject({
      ...{
        number: `COUV-ATT-A-${year()}-00001`,
        status: 'IN_FORCE',
        issuedOn: todayInParis(),
        coveredOn: '2025-06-01',
      },
      ...{ headcount: 2, ruleTitle: 'Règle de 2020', names: [], withNames: false, isOutdated: false },
    });
    const { coverageAttestation: named } = await issue(team.id, '2025-06-01', { withNames: true });
    expect(named.number).toBe(`COUV-ATT-A-${year()}-00002`);
    expect(named.names).toHaveLength(2);
    const own = await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: team.id }] });
    const answer = await fetch(`${training.app.url}${named.pdfPath}`, own);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(hash('sha256', bytes, 'hex')).toBe(named.sha256);
    const words = textOfPdf(bytes).replace(/\s+/g, ' ');
    const printed = [
      'Attestation de couverture',
      named.number,
      'CAUE att-a',
      'soit 2 personnes',
      '1er juin 2025',
      '2 sur 2',
    ];
    for (const part of [...printed, 'Règle de 2020', '24 mois', ...named.names]) expect(words).toContain(part);
    for (const headers of [undefined, (await somebody(training.pool)).headers])
      expect((await fetch(`${training.app.url}${named.pdfPath}`, { headers: headers ?? {} })).status).toBe(404);
    // What is called otherwise later is not printed anew.
    await training.pool.query(`update network.person set family_name = 'Autre' where id = $1`, [team.people[0]]);
    expect(await verify(named.number, named.code)).toMatchObject({
      ...{ valid: true, organizationName: 'CAUE att-a', headcount: 2, names: named.names, sha256: named.sha256 },
      ...{ ruleFrom: '2020-01-01', validityMonths: 24, leastShare: 80, courseTitles: [] },
    });
    expect(await verify(first.number, first.code)).toMatchObject({ valid: true, names: [] });
    expect(await verify(first.number, named.code)).toBeNull();
    expect(await verify(first.number, '')).toBeNull();
  });

  it('is attested once for a day by many at once', async () => {
    const { id } = await trainedTeam('att-b', 1);
    const all = await Promise.all(Array.from({ length: 5 }, () => issue(id, '2025-06-01')));
    const numbers = all.flatMap(({ coverageAttestation: made }) => (made ? [made.number] : []));
    expect(numbers).toEqual([`COUV-ATT-B-${year()}-00001`]);
    expect(all.find(({ coverageAttestation: made }) => !made)!.errors).toEqual([
      { code: 'COVERAGE_ALREADY_ATTESTED', number: numbers[0] },
    ]);
    // The refused ones gave their number back.
    expect((await issue(id, '2025-06-02')).coverageAttestation.number).toBe(`COUV-ATT-B-${year()}-00002`);
  });

  it('has that changed by nobody', async () => {
    const { id } = await trainedTeam('att-c', 1);
    const { coverageAttestation: made } = await issue(id, '2025-06-01', { withNames: true });
    for (const statement of [
      'update training.coverage_attestation set headcount = 9 where id = $1',
      'delete from training.coverage_attestation where id = $1',
      `update training.coverage_attestation_person set name = 'X' where coverage_attestation_id = $1`,
      'delete from training.coverage_attestation_file where coverage_attestation_id = $1',
    ])
      await expect(training.pool.query(statement, [made.id])).rejects.toMatchObject({
        constraint: 'coverage_attestation_is_kept',
      });
  });
});

describe('what is in doubt', () => {
  it('is not attested: an incomplete team, an imprecise date, nobody, a day to come', async () => {
    const team = await trainedTeam('att-d');
    const late = await arrives(training, team.id, '2025-03-01');
    const refused = async (day: string) => (await issue(team.id, day)).errors;
    const incomplete = { code: 'COVERAGE_INCOMPLETE', headcount: 3, trained: 2 };
    expect(await refused('2025-06-01')).toMatchObject([{ ...incomplete, possiblyTrained: 2 }]);
    await completes(training, late, '2025');
    expect(await refused('2025-06-01')).toMatchObject([{ ...incomplete, possiblyTrained: 3 }]);
    // Beyond doubt from the next year on, until what they learned before runs out.
    expect((await issue(team.id, '2026-01-01')).coverageAttestation.headcount).toBe(3);
    const empty = await newTeam(training, 'att-empty');
    expect((await issue(empty, '2025-06-01')).errors).toMatchObject([
      { code: 'COVERAGE_INCOMPLETE', headcount: null, trained: null },
    ]);
    expect((await issue(team.id, '2999-01-01')).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  it('keeps the names of a team together: all are printed, or none', async () => {
    const team = await trainedTeam('att-e');
    const { personId } = await somebody(training.pool);
    await arrives(training, team.id, '2024-01-01', { person: personId });
    await completes(training, personId, '2025-01-15');
    // Who has an account and never said that they work there is hidden from its managers.
    expect((await issue(team.id, '2025-06-01', { withNames: true })).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await issue(team.id, '2025-06-01')).coverageAttestation.headcount).toBe(3);
    // Coordinators know them, but the managers would read what is printed.
    const byAll = await issue(team.id, '2025-06-01', { withNames: true }, coordinator);
    expect(byAll.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });
});

describe('an attestation that is wrong', () => {
  it('says so itself, is replaced by one with a number of its own, or revoked with a reason', async () => {
    const team = await trainedTeam('att-f');
    const who = managerOf(team.id);
    const { coverageAttestation: old } = await issue(team.id, '2025-06-01', { withNames: true });
    await training.pool.query('delete from network.position where person_id = $1', [team.people[1]]);
    expect(await read(old.id, who)).toMatchObject({ isOutdated: true });
    const reissue = () =>
      training.write(
        'coverageAttestationReissue',
        { id: old.id, reason: 'Une personne était déjà partie' },
        `coverageAttestation { ${FIELDS} } ${ERRORS}`,
        who,
      );
    const { coverageAttestation: next } = await reissue();
    expect(next).toMatchObject({ headcount: 1, replaces: { number: old.number }, isOutdated: false, withNames: true });
    expect((await reissue()).errors).toMatchObject([{ code: 'CERTIFICATE_ENDED', status: 'REPLACED' }]);
    expect(await read(old.id, who)).toMatchObject({
      status: 'REPLACED',
      headcount: 2,
      replacedBy: { number: next.number },
    });
    expect(await verify(old.number, old.code)).toMatchObject({ valid: false, replacedBy: { number: next.number } });

    await training.pool.query('delete from training.completion where id = $1', [team.done[0]]);
    const again = { id: next.id, reason: 'Formation non suivie' };
    const kept = await training.write('coverageAttestationReissue', again, `coverageAttestation { id } ${ERRORS}`, who);
    expect(kept.errors).toMatchObject([{ code: 'COVERAGE_INCOMPLETE', headcount: 1, trained: 0 }]);
    expect((await read(next.id, who)).status).toBe('IN_FORCE');
    await training.write('coverageAttestationRevoke', again, '', who);
    expect(await verify(next.number, next.code)).toMatchObject({
      ...{ valid: false, status: 'REVOKED', revokedOn: todayInParis(), revocationReason: 'Formation non suivie' },
    });
    expect(await training.audited(next.id)).toEqual(['COVERAGE_ATTESTATION_REISSUE', 'COVERAGE_ATTESTATION_REVOKE']);
  });
});

describe('who comes to an attestation', () => {
  it('are managers of the organization and coordinators, for reading and for writing', async () => {
    const trained = await arrives(training, nord, '2024-01-01');
    await completes(training, trained, '2025-01-15');
    const day = (
      await training.pool.query(
        `select d::date::text as day from generate_series('2025-02-01'::date, '2026-01-01'::date, interval '1 month') d
       cross join lateral training.teams_on(d::date) t where t.id = $1 and t.trained = t.headcount and t.headcount > 0 limit 1`,
        [nord],
      )
    ).rows[0]?.day;
    const input = { organizationId: nord, day: day ?? '2025-06-01' };
    const through = day ? 'DONE' : 'COVERAGE_INCOMPLETE';
    expect((await training.doors('coverageAttestationIssue', input)).slice(0, 4)).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_ALLOWED', through],
    ]);
    const team = await trainedTeam('att-g', 1);
    const { coverageAttestation: made } = await issue(team.id, '2025-06-01', { withNames: true });
    const list = `{ coverageAttestations(filter: { organization: "${team.id}" }, first: 5) { totalCount nodes { id } } }`;
    const nested = `{ organization(id: "${team.id}") { coverageAttestations(first: 5) { totalCount } } }`;
    const node = `{ node(id: "${made.id}") { id ... on CoverageAttestation { names } } }`;
    for (const who of [managerOf(team.id), coordinator]) {
      expect((await training.ask(list, who)).coverageAttestations.totalCount).toBe(1);
      expect((await training.ask(nested, who)).organization.coverageAttestations.totalCount).toBe(1);
      expect((await training.ask(node, who)).node.names).toHaveLength(1);
    }
    for (const who of [signedIn, manager, otherManager, actor(['MEMBER'], [team.id])]) {
      expect((await training.ask(list, who)).coverageAttestations).toEqual({ totalCount: 0, nodes: [] });
      expect((await training.ask(nested, who)).organization.coverageAttestations.totalCount).toBe(0);
      expect((await training.ask(node, who)).node).toBeNull();
    }
    const revoke = { id: made.id, reason: 'x' };
    expect((await training.fault('coverageAttestationRevoke', revoke, otherManager)).code).toBe('NOT_FOUND');
    expect((await training.app.run(nested, {}, ANONYMOUS)).errors?.map(({ extensions }) => extensions['code'])).toEqual(
      ['UNAUTHENTICATED'],
    );
  });
});

describe('whoever is erased', () => {
  it('stays named for as long as the proof of a training is kept, and then all of it goes', async () => {
    const team = await trainedTeam('att-h', 1);
    const { coverageAttestation: made } = await issue(team.id, '2025-06-01', { withNames: true });
    expect((await training.write('personErase', { id: team.people[0] }, '', coordinator)).userErrors).toEqual([]);
    expect((await verify(made.number, made.code)).names).toEqual(made.names);
    const spent = async () =>
      (await training.pool.query('select training.is_attestation_spent($1) as is', [made.id])).rows[0].is;
    expect(await spent()).toBe(false);
    await training.pool.query('alter table training.coverage_attestation disable trigger coverage_attestation_is_kept');
    await training.pool.query(
      `update training.coverage_attestation set issued_on = '2014-12-31', covered_on = '2014-12-31' where id = $1`,
      [made.id],
    );
    await training.pool.query('alter table training.coverage_attestation enable trigger coverage_attestation_is_kept');
    expect(await spent()).toBe(true);
    await training.pool.query('delete from training.coverage_attestation where id = $1', [made.id]);
    expect(await verify(made.number, made.code)).toBeNull();
  });
});
