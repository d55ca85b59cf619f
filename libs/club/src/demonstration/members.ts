import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'club';

interface Said {
  introduction: string;
  helpsWith: string;
  skills: readonly string[];
  languages: readonly string[];
  themes: readonly string[];
  visibility: 'MEMBERS' | 'NETWORK' | 'PUBLIC';
}

/** What invented members say of themselves, in turn. */
const SAID: readonly Said[] = [
  {
    introduction: 'Paysagiste. Je dessine ce que je ne sais pas dire, et je fais dessiner les autres.',
    helpsWith: 'Préparer une sortie de lecture de paysage, ou relire une légende.',
    ...{ skills: ['croquis', 'lecture de paysage', 'haies'], languages: ['fr', 'en'] },
    ...{ themes: ['paysage'], visibility: 'PUBLIC' },
  },
  {
    introduction: 'Architecte, passée par la réhabilitation de granges et d’écoles de village.',
    helpsWith: 'Un premier avis sur une charpente, un rendez-vous avec une mairie.',
    ...{ skills: ['réhabilitation', 'bois', 'conduite de réunion'], languages: ['fr', 'de'] },
    ...{ themes: ['ecole'], visibility: 'NETWORK' },
  },
  {
    introduction: 'J’anime des ateliers avec des classes et des conseils municipaux d’enfants.',
    helpsWith: 'Monter un atelier d’une demi-journée, prêter des maquettes.',
    ...{ skills: ['animation', 'maquette', 'jeune public'], languages: ['fr', 'es'] },
    ...{ themes: ['ecole', 'paysage'], visibility: 'MEMBERS' },
  },
  {
    introduction: 'Documentaliste : je range, je décris et je retrouve.',
    helpsWith: 'Décrire un fonds de photographies, choisir une licence.',
    ...{ skills: ['photothèque', 'droits d’auteur', 'cartographie'], languages: ['fr', 'it'] },
    ...{ themes: [], visibility: 'NETWORK' },
  },
];

/** Who was trained in the demonstration is a member; others were asked to join, and one has yet to answer. */
export async function insertMembers(client: PoolClient): Promise<void> {
  await insertInvitations(client);
  const { rows: members } = await client.query<{ id: string }>(
    `select m.id from club.club_member m left join identity.account a on a.person_id = m.person_id
     where m.demonstration and club.is_member(m.person_id, current_date) order by a.id is null, a.email, m.id limit 12`,
  );
  for (const [i, { id }] of members.entries()) {
    const { introduction, helpsWith, skills, languages, visibility, themes } = SAID[i % SAID.length]!;
    await client.query(
      `update club.club_member set introduction = $2, helps_with = $3, skills = $4, languages = $5, visibility = $6 where id = $1`,
      [id, introduction, helpsWith, skills, languages, visibility],
    );
    await client.query(
      `insert into club.club_member_theme (club_member_id, theme_id) select $1, h.id from portals.theme h where h.key = any($2)`,
      [id, themes],
    );
  }
}

async function insertInvitations(client: PoolClient): Promise<void> {
  const { rows: asked } = await client.query<{ person: string; inviter: string; manages: boolean }>(
    `select a.person_id as person, i.person_id as inviter,
       exists (select from identity.role_grant g where g.account_id = a.id and g.role = 'ORGANIZATION_MANAGER') as manages
     from identity.account a join network.person p on p.id = a.person_id and p.demonstration
     cross join lateral (select m.person_id from club.club_member m where m.demonstration order by m.id limit 1) i
     where not club.is_member(a.person_id, current_date)
       and exists (select from identity.role_grant g where g.account_id = a.id and g.scope_kind = 'ORGANIZATION') order by a.email`,
  );
  const invited = asked.map(({ person, inviter, manages }) => ({
    ...{ id: demonstrationId('clubinvitation', person), person_id: person, invited_by_id: inviter },
    ...{ message: 'Vous avez suivi nos ateliers : venez les préparer avec nous.', invited_on: '2026-09-14' },
    ...{ answer: manages ? 'ACCEPTED' : null, answered_on: manages ? '2026-09-21' : null },
    ...{ demonstration: true, version: 1 },
  }));
  await insertRows(client, 'club_invitation', invited, SCHEMA);
  const joined = invited.filter(({ answer }) => answer === 'ACCEPTED');
  await insertRows(
    client,
    'club_membership',
    joined.map(({ id, person_id: person, answered_on: from }) => ({
      ...{ id: demonstrationId('clubmembership', person), person_id: person, reason: 'INVITED', valid_from: from },
      ...{ valid_to: 'infinity', club_invitation_id: id, demonstration: true },
    })),
    SCHEMA,
  );
}

/** Takes them out again; who belongs by training goes with their training. */
export async function removeMembers(client: PoolClient): Promise<void> {
  for (const table of ['club_notice', 'club_membership', 'club_invitation', 'club_member'])
    await client.query(`delete from club.${table} where demonstration`);
}
