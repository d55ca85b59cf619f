import { dayInWords } from '#lib/graphql';
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
    ADMINISTRATOR: 'platform administration',
    NETWORK_COORDINATOR: 'network coordination',
    ORGANIZATION_MANAGER: 'organization management',
    MEMBER: 'team',
    TRAINER: 'training',
    MODERATOR: 'moderation',
    READER: 'read-only access',
  },
} as const satisfies Record<string, Record<Role, string>>;

const PRODUCT = 'S-PASS Territoires';

/** Who invites, where, to do what, and until when: whoever gets it may know nothing of the platform. */
export const invitation = mailTemplate<Invited>('INVITATION', {
  fr: ({ inviter, organization, role, roleLastDay, expiresOn, link }) => ({
    subject: `Invitation : ${organization ?? PRODUCT}`,
    body: [
      'Bonjour,',
      `${inviter} vous invite à rejoindre ${organization ? `${organization} sur ${PRODUCT}` : PRODUCT}, la plateforme du réseau des CAUE.`,
      {
        list: [
          `Rôle : ${ROLE.fr[role]}${organization ? '' : ', dans tout le réseau'}`,
          roleLastDay ? `Rôle tenu jusqu’au ${dayInWords(roleLastDay, 'fr')}` : 'Rôle sans date de fin',
          `Invitation à accepter avant la fin du ${dayInWords(expiresOn, 'fr')}`,
        ],
      },
      { action: 'Accepter l’invitation', link },
      { small: `Si vous ne connaissez pas ${inviter}, ne faites rien : aucun compte ne sera ouvert.` },
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
          roleLastDay ? `You will hold it until ${dayInWords(roleLastDay, 'en')}` : 'No end date',
          `Please accept by the end of ${dayInWords(expiresOn, 'en')}`,
        ],
      },
      { action: 'Accept the invitation', link },
      { small: `If you do not know ${inviter}, do nothing: no account will be opened.` },
    ],
  }),
});
