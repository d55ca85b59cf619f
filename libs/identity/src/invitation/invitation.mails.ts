import { mailTemplate } from '#lib/mail';
import { type Role } from '../role/role.type.js';

interface Invited {
  inviter: string;
  /** Null for a role in the whole network. */
  organization: string | null;
  role: Role;
  /** Its last day; null when it has no end. */
  roleLastDay: string | null;
  expiresOn: string;
  link: string;
}

const ROLE = {
  fr: {
    ADMINISTRATOR: 'administration de la plateforme',
    NETWORK_COORDINATOR: 'coordination du réseau',
    ORGANIZATION_MANAGER: 'gestion de l’organisation',
    MEMBER: 'équipe',
    TRAINER: 'formation',
    MODERATOR: 'modération',
    READER: 'lecture',
  },
  en: {
    ADMINISTRATOR: 'administration of the platform',
    NETWORK_COORDINATOR: 'coordination of the network',
    ORGANIZATION_MANAGER: 'management of the organization',
    MEMBER: 'team',
    TRAINER: 'training',
    MODERATOR: 'moderation',
    READER: 'reading',
  },
} as const satisfies Record<string, Record<Role, string>>;

const PRODUCT = 'S-PASS Territoires';

const day = (on: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(on))
    .replace(/^1 /, locale === 'fr-FR' ? '1er ' : '1 ');

/** Who invites, where, to do what, and until when: whoever gets it may know nothing of the platform. */
export const invitation = mailTemplate<Invited>('INVITATION', {
  fr: ({ inviter, organization, role, roleLastDay, expiresOn, link }) => ({
    subject: `Invitation : ${organization ?? PRODUCT}`,
    body: [
      'Bonjour,',
      `${inviter} vous invite à rejoindre ${organization ? `${organization} sur ${PRODUCT}` : PRODUCT}, la plateforme du réseau des CAUE.`,
      {
        list: [
          `Rôle : ${ROLE.fr[role]}${organization ? '' : ', dans tout le réseau'}`,
          roleLastDay ? `Vous le tiendrez jusqu’au ${day(roleLastDay, 'fr-FR')}` : 'Sans date de fin',
          `Invitation à accepter avant la fin du ${day(expiresOn, 'fr-FR')}`,
        ],
      },
      { action: 'Accepter l’invitation', link },
      { small: `Si vous ne connaissez pas ${inviter}, ne faites rien : aucun compte ne sera ouvert.` },
    ],
  }),
  en: ({ inviter, organization, role, roleLastDay, expiresOn, link }) => ({
    subject: `Invitation: ${organization ?? PRODUCT}`,
    body: [
      'Hello,',
      `${inviter} invites you to join ${organization ? `${organization} on ${PRODUCT}` : PRODUCT}, the platform of the CAUE network.`,
      {
        list: [
          `Role: ${ROLE.en[role]}${organization ? '' : ', in the whole network'}`,
          roleLastDay ? `It will be yours until ${day(roleLastDay, 'en-GB')}` : 'Without an end',
          `To accept by the end of ${day(expiresOn, 'en-GB')}`,
        ],
      },
      { action: 'Accept the invitation', link },
      { small: `If you do not know ${inviter}, do nothing: no account will be opened.` },
    ],
  }),
});
