import { DomainError, Failure } from '#lib/graphql';

@Failure(
  'identity',
  'The role of the invitation has ended, or its sender may no longer give it: another has to be sent.',
)
export class InvitationLapsedError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette invitation n’est plus valable : le rôle a pris fin, ou la personne qui l’a envoyée ne peut plus le donner. Demandez-en une autre à l’organisation ou à la coordination du réseau.',
        en: 'This invitation is no longer valid: its role has ended, or the person who sent it can no longer give it. Ask the organization, or the network coordinators, for another.',
      },
      'token',
    );
  }
}

/** What becomes of an invitation that gives nothing any more, whoever follows its link. */
export type InvitationEnd = 'ACCEPTED' | 'REVOKED' | 'EXPIRED';

const WHAT_HAPPENED = {
  ACCEPTED: {
    fr: 'Cette invitation a déjà été acceptée : elle ne sert qu’une fois. Si ce n’était pas vous, signalez-le',
    en: 'This invitation has already been accepted: it works only once. If it was not you, tell',
  },
  REVOKED: {
    fr: 'Cette invitation a été retirée. Si aucune autre ne vous est arrivée depuis, demandez-en une',
    en: 'This invitation has been taken back. If you have not received another since, ask for one from',
  },
  EXPIRED: {
    fr: 'Cette invitation a expiré : elle était valable sept jours. Demandez-en une autre',
    en: 'This invitation has expired: it was valid for seven days. Ask for another from',
  },
} as const;

@Failure(
  'identity',
  'The invitation has been accepted, was taken back, or has expired; the message says which, and whom to ask.',
)
export class InvitationOverError extends DomainError {
  constructor(end: InvitationEnd, organization: string | null) {
    const { fr, en } = WHAT_HAPPENED[end];
    super(
      {
        fr: `${fr} ${organization ? `à une personne qui gère « ${organization} », ou ` : ''}à la coordination du réseau.`,
        en: `${en} ${organization ? `somebody who manages “${organization}”, or ` : ''}the network coordinators.`,
      },
      'token',
    );
  }
}

@Failure('identity', 'The invitation was sent to another address than that of the account that would accept it.')
export class InvitationAddressError extends DomainError {
  constructor(email: string) {
    super(
      {
        fr: `Cette invitation a été envoyée à une autre adresse que ${email}. Déconnectez-vous, puis rouvrez son lien avec le compte de l’adresse qui l’a reçue.`,
        en: `This invitation was sent to another address than ${email}. Sign out, then open its link again with the account of the address that got it.`,
      },
      'token',
    );
  }
}

@Failure('identity', 'An invitation for this address and role is already open.')
export class AlreadyInvitedError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Une invitation est déjà en cours pour cette adresse et ce rôle. Retirez-la avant d’en envoyer une autre.',
        en: 'An invitation for this address and role is already open. Take it back before sending another.',
      },
      'email',
    );
  }
}
