import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { ZipFile } from 'yazl';
import { type Actor, coordinates, ORGANIZATION, scopesOf } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { attendancePdf } from '../attendance/attendance.pdf.js';
import { type EnrolmentEnd, type EnrolmentStatus } from '../enrolment/enrolment.enums.js';
import { PrintedAttendance, type SheetsPart } from '../attendance/attendance.printed.js';
import {
  CERTIFICATE,
  CERTIFICATES,
  CHAIN,
  CONVOCATIONS,
  ENROLMENTS,
  EVALUATIONS,
  SESSION,
} from './audit-file.queries.js';
import { CAUSES, csv, escaped, json, page, type Programme, programmePage, STATUSES } from './audit-file.words.js';
import { day, days } from '../verification/issued.pdf.js';

interface Entry {
  name: string;
  says: string;
  bytes: number;
  sha256: string;
}

export interface AuditZip {
  startsOn: string;
  stream: NodeJS.ReadableStream;
}

interface SessionFacts {
  title: string;
  provider: string;
  startsOn: string;
  endsOn: string;
  isDemonstration: boolean;
}

interface Enrolled {
  name: string;
  organization: string | null;
  status: EnrolmentStatus;
  requested: string;
  minutes: number | null;
  cause: EnrolmentEnd | null;
}

interface Certificate {
  id: string;
  number: string;
  ending: string | null;
}

/** Adds a part under its name, with what it says to people. */
type Add = (name: string, says: string, make: () => Buffer | Promise<Buffer>) => void;

/** All that proves a session, in one file: each part is made when it is its turn, so that one of them at a time is in memory. */
@Injectable()
export class AuditFile {
  constructor(
    private readonly pool: Pool,
    private readonly printed: PrintedAttendance,
  ) {}

  /** Null when there is no such session, or the actor does not hold it. */
  async of(id: string, actor: Actor): Promise<AuditZip | null> {
    const found = await this.pool.query<{ session: SessionFacts; programme: Programme }>(SESSION, [
      id,
      coordinates(actor),
      scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION),
      actor.personId,
    ]);
    const [facts] = found.rows;
    if (!facts) return null;
    const { session, programme } = facts;
    const parts = (await this.printed.parts(id, actor)) ?? [];
    const certificates = await this.certificates(id);
    const zip = new ZipFile();
    const entries: Entry[] = [];
    const add = addingTo(zip, entries);
    add('programme.html', 'Programme, dans la version de la formation qui a été enseignée', () =>
      programmePage(programme),
    );
    add('session.json', 'Session : dates, lieu, demi-journées, qui a animé', () => json(session));
    add('inscriptions.csv', 'Inscriptions et ce qu’elles sont devenues', () => this.enrolments(id));
    add('convocations.csv', 'Convocations envoyées', () => this.convocations(id));
    for (const part of parts) add(...sheetsName(part), () => this.sheets(id, actor, part));
    add('sceaux.json', 'Sceaux des feuilles, et la chaîne qu’ils forment', async () =>
      json((await this.one<{ chain: unknown }>(CHAIN, id)).chain),
    );
    add('evaluations.json', 'Résultats des évaluations closes, à partir de cinq réponses', async () =>
      json((await this.one<{ evaluations: unknown }>(EVALUATIONS, id)).evaluations),
    );
    for (const one of certificates) add(...certificateName(one), () => this.certificate(one));
    const listed = (): Entry[] => entries.filter(({ name }) => !name.startsWith('index.'));
    add('index.json', 'Ce fichier', () => indexJson(session, listed()));
    add('index.html', 'Ce fichier', () => indexPage(session, listed()));
    zip.end();
    const stream = zip.outputStream as Readable;
    zip.on('error', (error: Error) => stream.destroy(error));
    return { startsOn: session.startsOn, stream };
  }

  private async sheets(id: string, actor: Actor, part: SheetsPart): Promise<Buffer> {
    const sheets = await attendancePdf(() => this.printed.find(id, actor, part), part, todayInParis());
    if (!sheets) throw new Error('The session is no longer held by whoever asked');
    return sheets;
  }

  private async certificates(id: string): Promise<Certificate[]> {
    return (await this.pool.query<Certificate>(CERTIFICATES, [id])).rows;
  }

  private async certificate({ id }: Certificate): Promise<Buffer> {
    return (await this.one<{ pdf: Buffer }>(CERTIFICATE, id)).pdf;
  }

  private async enrolments(id: string): Promise<Buffer> {
    const { rows } = await this.pool.query<Enrolled>(ENROLMENTS, [id]);
    return csv(
      ['Personne', 'Organisation', 'État', 'Demande (heure du lieu)', 'Minutes suivies', 'Fin'],
      rows.map(({ name, organization, status, requested, minutes, cause }) => [
        ...[name, organization, STATUSES[status], requested, minutes, cause && CAUSES[cause]].map((v) => v ?? null),
      ]),
    );
  }

  private async convocations(id: string): Promise<Buffer> {
    const { rows } = await this.pool.query<{ name: string; organization: string | null; sent: string }>(CONVOCATIONS, [
      id,
    ]);
    return csv(
      ['Personne', 'Organisation', 'Envoi (heure du lieu)'],
      rows.map(({ name, organization, sent }) => [name, organization, sent]),
    );
  }

  private async one<R extends object>(text: string, id: string): Promise<R> {
    const { rows } = await this.pool.query<R>(text, [id]);
    return rows[0]!;
  }
}

/** Each part is made when its turn comes, and listed once it was. */
const addingTo =
  (zip: ZipFile, entries: Entry[]): Add =>
  (name, says, make) =>
    zip.addReadStreamLazy(name, { compress: !name.endsWith('.pdf') }, (give) => {
      Promise.resolve()
        .then(make)
        .then((bytes) => {
          entries.push({ ...{ name, says, bytes: bytes.length }, sha256: hash('sha256', bytes, 'hex') });
          give(null, Readable.from([bytes]));
        })
        .catch((error: unknown) => give(error, new Readable()));
    });

const sheetsName = ({ number, of }: SheetsPart): [string, string] =>
  of === 1
    ? ['emargement.pdf', 'Feuilles d’émargement']
    : [`emargement-${number}.pdf`, `Feuilles d’émargement, partie ${number} sur ${of}`];

const certificateName = ({ number, ending }: Certificate): [string, string] => [
  `certificats/${number}.pdf`,
  ending ? 'Certificat, révoqué ou remplacé depuis' : 'Certificat, tel que délivré',
];

const indexJson = (
  { title, provider, startsOn, endsOn, isDemonstration }: SessionFacts,
  files: readonly Entry[],
): Buffer => json({ title, provider, startsOn, endsOn, isDemonstration, madeOn: todayInParis(), files });

function indexPage(
  { title, provider, startsOn, endsOn, isDemonstration }: SessionFacts,
  files: readonly Entry[],
): Buffer {
  const rows = files.map(
    ({ name, says, bytes, sha256 }) =>
      `<tr><th scope="row"><a href="${escaped(name)}">${escaped(name)}</a></th><td>${escaped(says)}</td><td>${bytes}</td><td><code>${sha256}</code></td></tr>`,
  );
  return page(
    `Dossier de session : ${title}`,
    `${isDemonstration ? '<p><strong>DONNÉES DE DÉMONSTRATION : ce dossier n’atteste rien.</strong></p>' : ''}` +
      `<p>${escaped(provider)}, ${days(startsOn, endsOn)}. Fait le ${day(todayInParis())}.</p>` +
      `<table><thead><tr><th scope="col">Fichier</th><th scope="col">Contenu</th><th scope="col">Octets</th><th scope="col">SHA-256</th></tr></thead>` +
      `<tbody>${rows.join('')}</tbody></table>`,
  );
}
