import { verificationPath } from '../verification/verification-code.js';

/** What a badge says of a certificate, all of which is kept as it was on the day of its issue. */
export interface Certified {
  id: string;
  number: string;
  code: string;
  kind: string;
  issuedOn: string;
  validUntil: string | null;
  holder: string;
  provider: string;
  organizationId: string;
  courseId: string;
  courseTitle: string;
  objectives: string;
  startsOn: string;
  completedOn: string;
  attendedMinutes: number | null;
  statusPosition: number;
  sha256: string;
  isDemonstration: boolean;
}

export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;
/** The fewest that a list may have, so that nobody is found in a short one. */
export const LIST_LENGTH = 131_072;

const instant = (day: string, time = '00:00:00'): string => `${day}T${time}Z`;

/** An open badge (1EdTech Open Badges 3.0) of the same facts as the certificate; `base` is where people reach the portal. */
export function credentialOf(certified: Certified, base: string): Record<string, unknown> {
  const { holder, courseTitle, objectives, startsOn, completedOn, statusPosition, validUntil } = certified;
  const list = statusListAddress(base, statusListOf(statusPosition));
  return {
    '@context': CONTEXTS,
    id: `${base}/badges/credentials/${certified.id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: certified.isDemonstration ? `DÉMONSTRATION : ${courseTitle}` : courseTitle,
    issuer: { id: issuerAddress(base, certified.organizationId), type: ['Profile'], name: certified.provider },
    validFrom: instant(certified.issuedOn),
    ...(validUntil && { validUntil: instant(validUntil, '23:59:59') }),
    credentialSubject: {
      id: `${base}/badges/credentials/${certified.id}#holder`,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: holder, identityType: 'name' }],
      activityStartDate: instant(startsOn),
      activityEndDate: instant(completedOn, '23:59:59'),
      achievement: {
        id: `${base}/formations/cours/${certified.courseId}`,
        type: ['Achievement'],
        achievementType: 'Certificate',
        inLanguage: 'fr',
        name: courseTitle,
        description: objectives,
        criteria: { narrative: criteria(certified) },
      },
    },
    evidence: [
      {
        id: base + verificationPath(certified.number, certified.code),
        type: ['Evidence'],
        name: `Certificat n° ${certified.number}`,
        description: `PDF, SHA-256 ${certified.sha256}`,
      },
    ],
    credentialStatus: {
      id: `${list}#${statusPosition % LIST_LENGTH}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(statusPosition % LIST_LENGTH),
      statusListCredential: list,
    },
  };
}

function criteria({ attendedMinutes, startsOn, completedOn }: Certified): string {
  const days = startsOn === completedOn ? `le ${startsOn}` : `du ${startsOn} au ${completedOn}`;
  return attendedMinutes ? `${attendedMinutes} minutes suivies, ${days}.` : `Formation suivie ${days}.`;
}

export const issuerAddress = (base: string, organization: string): string => `${base}/badges/issuers/${organization}`;
export const statusListAddress = (base: string, list: number): string => `${base}/badges/status/${list}`;
export const statusListOf = (position: number): number => Math.floor(position / LIST_LENGTH) + 1;

/** The claims of a JWT beside the credential itself, as Open Badges asks. */
export const claimsOf = (credential: Record<string, unknown>, day: string): Record<string, unknown> => {
  const { id, issuer, credentialSubject, validUntil } = credential as {
    id: string;
    issuer: { id: string } | string;
    credentialSubject: { id: string };
    validUntil?: string;
  };
  return {
    ...credential,
    iss: typeof issuer === 'string' ? issuer : issuer.id,
    jti: id,
    sub: credentialSubject.id,
    nbf: Date.parse(instant(day)) / 1000,
    ...(validUntil && { exp: Date.parse(validUntil) / 1000 }),
  };
};
