import { type EnrolmentEnd, type EnrolmentStatus } from '../enrolment/enrolment.enums.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);

/** A page that stands for itself, without script and without anything from elsewhere. */
export const page = (title: string, body: string): Buffer =>
  Buffer.from(
    `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>` +
      '<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}td,th{text-align:left;padding:.3rem .8rem .3rem 0;vertical-align:top}' +
      `code{font-size:.8rem;overflow-wrap:anywhere}p{white-space:pre-line}</style></head><body><h1>${escaped(title)}</h1>${body}</body></html>\n`,
  );

const HEADINGS = {
  objectives: 'Objectifs',
  prerequisites: 'Prérequis',
  programme: 'Programme',
  audience: 'Public',
  methods: 'Méthodes',
  assessment: 'Évaluation',
  accessibility: 'Accessibilité',
  accessDelay: 'Délai d’accès',
};

export type Programme = { title: string } & { [K in keyof typeof HEADINGS]: string | null };

/** What was taught, as the version of the course that the session was planned with says it. */
export const programmePage = (programme: Programme): Buffer =>
  page(
    programme.title,
    Object.entries(HEADINGS)
      .map(([name, heading]) => {
        const text = programme[name as keyof typeof HEADINGS];
        return text ? `<h2>${escaped(heading)}</h2><p>${escaped(text)}</p>` : '';
      })
      .join(''),
  );

export const STATUSES: Readonly<Record<EnrolmentStatus, string>> = {
  REQUESTED: 'En attente de décision',
  ACCEPTED: 'Acceptée',
  WAITLISTED: 'Liste d’attente',
  REFUSED: 'Refusée',
  WITHDRAWN: 'Retirée',
  ATTENDED: 'A participé',
  PARTIAL: 'A participé en partie',
  EXCUSED: 'Excusé·e',
  ABSENT: 'Absent·e',
};

export const CAUSES: Readonly<Record<EnrolmentEnd, string>> = {
  PERSON: 'Retirée par la personne',
  ORGANIZATION: 'Retirée par son organisation',
  PROVIDER: 'Refusée par l’organisme de formation',
  OFFER_DECLINED: 'Place déclinée',
  OFFER_EXPIRED: 'Proposition restée sans réponse',
  SESSION_OVER: 'Session tenue ou annulée',
};

/** Rows for a spreadsheet, which reads what begins like a formula as text. */
export function csv(header: readonly string[], rows: readonly (string | number | null)[][]): Buffer {
  const cell = (value: string | number | null): string => {
    const text = value === null ? '' : String(value);
    const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[";\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return Buffer.from(`\ufeff${[header, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`);
}

export const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
