import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Pool } from 'pg';
import { SYSTEM } from '#lib/access';
import { ChangeListener } from '#lib/database';
import { type Locale } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { Siblings } from '#lib/siblings';
import { UnitOfWork } from '#lib/writes';
import { ReportEngine } from '../run/report-engine.js';
import { DocumentCheck } from './check.js';
import { documentBroken } from './registered-document.mails.js';
import { ship, shippedByOthers } from './shipped.js';

/** As the trigger of the table tells it. */
const CHANNEL = 'registered_documents';
const TOPIC = 'documents';
/** The database takes no writes. */
const READS_ONLY = '25006';

interface Registered {
  id: string;
  name: string;
  documentId: string;
  document: string;
  broken: string | null;
}

/** Has each process answer by all documents that are registered, from the moment when they are, and by those of other releases that run here or did. */
@Injectable()
export class ServedDocuments implements OnApplicationBootstrap {
  private readonly logger = new Logger('Documents');
  private underWay: Promise<void> | undefined;
  private again: Promise<void> | undefined;
  /** Whether documents of other releases fit the schema of this one. */
  private readonly fitting = new Map<string, boolean>();

  constructor(
    private readonly pool: Pool,
    private readonly engine: ReportEngine,
    private readonly siblings: Siblings,
    private readonly check: DocumentCheck,
    private readonly uow: UnitOfWork,
    listener: ChangeListener,
  ) {
    listener.on(CHANNEL, () => void this.load().catch((error) => this.logger.error(error, 'Documents were not read')));
    siblings.hear(TOPIC, () => this.load());
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.engine.isThere) return;
    await ship(this.pool, this.engine.driver.documents.built).catch((error: { code?: string }) => {
      if (error.code !== READS_ONLY) throw error;
    });
    await this.load();
  }

  /** Holds what is registered against the schema of today. */
  async look(): Promise<void> {
    for (const one of await this.read()) {
      const now = this.check.faultOf(one.document);
      if (now !== one.broken) await this.note(one, now);
    }
  }

  /** Before a change is answered: whoever made it asks by the new id at once. */
  async tell(): Promise<void> {
    await this.load();
    await this.siblings.tell(TOPIC);
  }

  /** What is read is never older than what was asked for: who comes while it is read waits for the next. */
  private load(): Promise<void> {
    if (!this.engine.isThere) return Promise.resolve();
    if (!this.underWay) return (this.underWay = this.serve().finally(() => (this.underWay = undefined)));
    return (this.again ??= this.underWay
      .catch(() => undefined)
      .then(() => {
        this.again = undefined;
        return this.load();
      }));
  }

  private async serve(): Promise<void> {
    const { documents } = this.engine.driver;
    const [rows, shipped] = await Promise.all([this.read(), shippedByOthers(this.pool, documents.built)]);
    const own = rows.map(({ documentId, document }) => [documentId, document] as const);
    documents.serve(new Map([...shipped.filter((one) => this.isForUs(one)), ...own]));
  }

  /** What asks for more than there is here is not known here: a proxy asks another host. */
  private isForUs([id, text]: [id: string, text: string]): boolean {
    const fits = this.fitting.get(id) ?? this.check.faultOf(text) === null;
    this.fitting.set(id, fits);
    return fits;
  }

  private async read(): Promise<Registered[]> {
    const { rows } = await this.pool.query<Registered>(
      `select d.id, d.name, d.document_id as "documentId", d.document, d.broken from reporting.registered_document d where d.status = 'REGISTERED'`,
    );
    return rows;
  }

  /** Who proposed a document that fits no more is told, once. */
  private async note({ id, name }: Registered, broken: string | null): Promise<void> {
    await this.uow.run({ actor: SYSTEM }, async (tx) => {
      const changed = await tx.one<{ was: string | null; email?: string; locale?: Locale; owner?: string }>(
        `with held as (select d.id, d.broken from reporting.registered_document d where d.id = $1 for update),
           noted as (update reporting.registered_document d set broken = $2 from held
             where d.id = held.id and held.broken is distinct from $2 returning held.broken as was, d.proposed_by)
         select n.was, a.email, a.locale, p.name as owner from noted n left join identity.account a on a.id = n.proposed_by and a.erased_at is null
         left join network.person p on p.id = a.person_id`,
        [id, broken],
      );
      if (!changed || broken === null) return;
      this.logger.error(`The registered document ${name} fits the schema no longer: ${broken}`);
      const { was, email, locale, owner } = changed;
      if (was !== null || !email || !locale || !owner) return;
      const values = { name: owner, document: name, why: broken, link: `/developpeurs/documents/${id}` };
      await sendMail(tx, documentBroken, { to: email, locale, values, key: `document-broken:${id}` });
    });
  }
}
