import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, coordinates, ORGANIZATION, scopesOf } from '#lib/access';

export interface KeptFile {
  number: string;
  pdf: Buffer;
}

/** What was issued, for those who may see the certificate. */
@Injectable()
export class CertificateFiles {
  constructor(private readonly pool: Pool) {}

  /** Null when there is none, or the actor may not see it. */
  async find(id: string, actor: Actor): Promise<KeptFile | null> {
    const { rows } = await this.pool.query<KeptFile>(
      `select c.number, f.pdf from training.certificate c join training.certificate_file f on f.certificate_id = c.id
       where c.id = $1 and ($2 or c.person_id = $3 or c.employer_id = any($4) or c.organization_id = any($4)
         or training.is_trained_by(c.training_session_id, $3))`,
      [id, coordinates(actor), actor.personId, scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION)],
    );
    return rows[0] ?? null;
  }
}
