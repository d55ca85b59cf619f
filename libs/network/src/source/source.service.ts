import { Injectable } from '@nestjs/common';
import { AUDIENCES } from '#lib/access';
import { type RequestContext } from '#lib/graphql';
import { NotAllowedError, UnitOfWork } from '#lib/writes';
import { type SourceCreateInput } from './source.inputs.js';
import { type Source } from './source.type.js';

@Injectable()
export class SourceService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Managers and coordinators. Keys made here begin with P, those of the shipped data with S. */
  create({ idempotencyKey, ...input }: SourceCreateInput, context: RequestContext): Promise<Source> {
    if (!AUDIENCES.MANAGER(context.actor)) throw new NotAllowedError();
    return this.uow.run(context, async (tx) => {
      const key = await tx.idempotent(idempotencyKey, 'sourceCreate', input, async () => {
        const { next } = (await tx.one<{ next: string }>(`select 'P' || nextval('network.source_number') as next`))!;
        const { title, publisher, url, publishedOn, language } = input;
        await tx.query(
          'insert into network.source (key, title, publisher, url, published_on, language) values ($1, $2, $3, $4, $5, $6)',
          [next, title, publisher, url, publishedOn, language],
        );
        await tx.audit({ type: 'Source', id: next, action: 'SOURCE_CREATE', after: input });
        return next;
      });
      return (await tx.one<Source>(
        `select key, title, publisher, url, published_on as "publishedOn", language from network.source where key = $1`,
        [key],
      ))!;
    });
  }
}
