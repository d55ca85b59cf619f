import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { somebody, type WrittenApp } from '#lib/testing';

/** As the actor of a request has it while they belong to the club. */
export const inClub = (who: Actor): Actor => ({
  ...who,
  roles: [...who.roles, { role: 'MEMBER', kind: 'CLUB', id: 'club' }],
});

export type Member = Actor & { personId: string };

/** People who are members of the club by having been trained. */
export function members(app: WrittenApp) {
  const complete = async (personId: string, completedOn: string): Promise<string> => {
    const id = typeId('completion');
    await app.pool.query(
      `insert into training.completion (id, person_id, label, completed_on) values ($1, $2, 'Formation', $3)`,
      [id, personId, completedOn],
    );
    return id;
  };
  /** Somebody with an account and a name, who was trained on that day. */
  const trained = async (name: string, on = '2020-06-12'): Promise<Member> => {
    const { accountId, personId } = await somebody(app.pool);
    await app.pool.query(`update network.person set given_name = $2, family_name = 'Club' where id = $1`, [
      personId,
      name,
    ]);
    await complete(personId, on);
    return { ...inClub({ ...ANONYMOUS, id: accountId }), personId };
  };
  return { complete, trained };
}
