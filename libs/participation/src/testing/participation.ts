import { beforeAll } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { actor, useApp, type WrittenApp } from '#lib/testing';

export const nord = derivedId('organization', 'caue-59');
export const ain = derivedId('organization', 'caue-01');

const of = (role: 'MEMBER' | 'ORGANIZATION_MANAGER', organization: string): Actor => ({
  ...actor([role], [organization]),
  personId: typeId('person'),
});
export const writer = of('MEMBER', nord);
export const manager = of('ORGANIZATION_MANAGER', nord);
export const colleague = of('MEMBER', nord);
export const neighbour = of('MEMBER', ain);
export const citizen: Actor = { ...actor(), personId: typeId('person') };
export const coordinator: Actor = { ...actor(['NETWORK_COORDINATOR']), personId: typeId('person') };

/** An application where the Nord asks its public, and what initiatives are written and read with. */
export function useParticipation(env: Record<string, string> = {}) {
  const app: WrittenApp = useApp({
    errors:
      '... on InitiativeStateError { state } ... on CallNotOpenError { callState: state } ... on CallInUseError { contributions } ... on ContributionStateError { status } ... on ModerationCaseTakenError { takenUntil: until } ... on ModerationCaseStateError { caseState: state } ... on SanctionedError { sanctionedUntil: until } ... on SurveyAnswerError { question } ... on DocumentVersionError { last } ... on PassageNotFoundError { says } ... on BudgetStageError { stage } ... on BudgetReachError { reach } ... on BudgetOverspentError { cost envelope } ... on BudgetExtensionError { latest } ... on BoothTurnoutError { turnout ballots }',
    asker: writer,
    env,
    atTheDoor: [ANONYMOUS, citizen, neighbour, writer, manager, coordinator],
  });
  beforeAll(async () => {
    for (const who of [writer, colleague, manager, neighbour, citizen, coordinator])
      await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Ida', 'Spec')`, [
        who.personId,
      ]);
  });
  const prepare = async (slug: string, values: object = {}, who: Actor = writer): Promise<any> =>
    app.write(
      'initiativeRecord',
      { organizationId: nord, slug, titleFr: `La place ${slug}`, ...values },
      'initiative { id version state }',
      who,
    );
  /** Published, and long ago, so that past days are told of. */
  const publishInitiative = async (id: string): Promise<void> => {
    await app.write('initiativePublish', { id }, '', manager);
    await app.pool.query(`update participation.initiative set published_on = '2020-01-01' where id = $1`, [id]);
  };
  /** Decides what waits about a contribution, as it is read now. */
  const decide = async (contributionId: string, values: object, who: Actor = writer): Promise<any> => {
    const [{ id, version, contribution }] = (
      await app.ask(
        `{ moderationCases(filter: { contribution: "${contributionId}" }) { nodes { id version contribution { version } } } }`,
        who,
      )
    ).moderationCases.nodes;
    const input = { id, expectedVersion: version, contributionVersion: contribution.version, ...values };
    return app.write('moderationDecide', input, 'moderationCase { id state version }', who);
  };
  /** Looks at what is shown, and hides it. */
  const hide = async (contributionId: string, who: Actor): Promise<void> => {
    await app.write('moderationCaseOpen', { contributionId }, '', who);
    const said = { ground: 'RULES', provision: 'La première', facts: 'Tout', explanation: 'Hors sujet' };
    await decide(contributionId, { restriction: 'HIDDEN', ...said }, who);
  };
  return { app, prepare, publishInitiative, decide, hide };
}
