import { Injectable } from '@nestjs/common';
import { coordinates, manages } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import {
  expectVersion,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import { mustFollow } from '../record/record.dates.js';
import { KeyTakenError } from '../record/record.errors.js';
import { listOrNone, updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import { territoryOf } from '../territory-service/territory-service.service.js';
import { IdentifierKind } from './organization-record.type.js';
import {
  type OrganizationCloseInput,
  type OrganizationCreateInput,
  type OrganizationReopenInput,
  type OrganizationUpdateInput,
} from './organization-write.inputs.js';
import {
  addressFrom,
  checkIdentifiers,
  heldOn,
  IDENTIFIER_REFUSALS,
  identifierFrom,
  nameFrom,
  plain,
} from './organization.periods.js';

interface Kept {
  id: string;
  name: string;
  founded_on: string | null;
  closed_on: string | null;
  closing_kind: string | null;
  website: string | null;
  siren: string | null;
  siret: string | null;
  rna: string | null;
  sources: string[];
  version: number;
}

type DatedField = 'name' | 'siren' | 'siret' | 'rna';

interface Dated {
  name?: string;
  address?: OrganizationUpdateInput['address'];
  numbers: Record<string, string | null | undefined>;
}

/** SIRET first: a SIREN that is not given follows from it, and what is refused is said of what was given. */
const KINDS = [IdentifierKind.SIRET, IdentifierKind.SIREN, IdentifierKind.RNA];

@Injectable()
export class OrganizationService {
  constructor(private readonly uow: UnitOfWork) {}

  create({ idempotencyKey, ...input }: OrganizationCreateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    const numbers = numbersOf(input);
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'organizationCreate', input, async () => {
          await checkIdentifiers(tx, numbers);
          await knownSources(tx, input.sources);
          const id = typeId('organization');
          const { siren, siret, rna } = numbers;
          await refusing({ organization_key_key: () => new KeyTakenError(), ...IDENTIFIER_REFUSALS }, () =>
            tx.query(
              `insert into network.organization (id, key, kind, name, founded_on, website, siren, siret, rna, sources)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
              [
                id,
                input.key,
                input.kind,
                input.name.trim(),
                input.foundedOn ?? null,
                input.website ?? null,
                siren ?? null,
                siret ?? null,
                rna ?? null,
                input.sources,
              ],
            ),
          );
          for (const kind of KINDS) {
            const value = numbers[kind.toLowerCase()];
            if (value) await identifierFrom(tx, id, kind, value, { before: null, day: context.today });
          }
          if (input.address) await addressFrom(tx, id, input.address, null);
          if (input.serves) await serve(tx, id, input);
          await tx.audit({ type: 'Organization', id, action: 'ORGANIZATION_CREATE', organizationId: id, after: input });
          return id;
        }),
      context.requestId,
    );
  }

  update({ id, expectedVersion, ...input }: OrganizationUpdateInput, context: RequestContext): Promise<string> {
    const day = input.from ?? context.today;
    if (day > context.today) throw new InvalidInputError(FUTURE, 'from');
    const numbers = numbersOf(input);
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await this.toKeep(tx, id, expectedVersion);
        await checkIdentifiers(tx, numbers);
        if (input.sources) await knownSources(tx, input.sources);
        const dated = await refusing(IDENTIFIER_REFUSALS, () => this.fromDay(tx, kept, { ...input, numbers }, day));
        const held = dated.length ? await heldOn(tx, id, context.today) : null;
        const today = (field: DatedField) => (dated.includes(field) ? held?.[field] : undefined);
        const change = await refusing(IDENTIFIER_REFUSALS, () =>
          updateRecord(tx, 'organization', kept, {
            name: today('name') ?? undefined,
            founded_on: input.foundedOn,
            website: input.website,
            siren: today('siren'),
            siret: today('siret'),
            rna: today('rna'),
            sources: listOrNone(input.sources),
          }),
        );
        if (!change && !dated.length) return id;
        if (!change) await tx.query('update network.organization set version = version + 1 where id = $1', [id]);
        const given: Record<string, unknown> = { name: input.name, address: input.address, ...numbers };
        await tx.audit({
          type: 'Organization',
          id,
          action: 'ORGANIZATION_UPDATE',
          organizationId: id,
          before: change?.before ?? null,
          after: {
            ...change?.after,
            ...(dated.length && { from: day, ...Object.fromEntries(dated.map((field) => [field, given[field]])) }),
          },
        });
        return id;
      },
      context.requestId,
    );
  }

  close({ id, expectedVersion, ...input }: OrganizationCloseInput, context: RequestContext): Promise<string> {
    // Of a year or a month, some day of it is not to come.
    mustFollow(input.on, context.today, 'on', CLOSED_LATER);
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await this.toKeep(tx, id, expectedVersion);
        mustFollow(kept.founded_on, input.on, 'on');
        await knownSources(tx, input.sources);
        const change = await updateRecord(tx, 'organization', kept, {
          closed_on: input.on,
          closing_kind: input.kind,
          sources: [...new Set([...kept.sources, ...input.sources])],
        });
        if (change)
          await tx.audit({ type: 'Organization', id, action: 'ORGANIZATION_CLOSE', organizationId: id, ...change });
        return id;
      },
      context.requestId,
    );
  }

  /** A closing that was none. What was handed over meanwhile stays on record. */
  reopen({ id, expectedVersion }: OrganizationReopenInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await this.toKeep(tx, id, expectedVersion);
        if (!kept.closed_on) throw new InvalidInputError(OPEN, 'id');
        const change = await updateRecord(tx, 'organization', kept, { closed_on: null, closing_kind: null });
        await tx.audit({ type: 'Organization', id, action: 'ORGANIZATION_REOPEN', organizationId: id, ...change });
        return id;
      },
      context.requestId,
    );
  }

  /** Writes what holds from a day, and answers which of it was news. */
  private async fromDay(tx: Tx, kept: Kept, input: Dated, day: string): Promise<(DatedField | 'address')[]> {
    const news: (DatedField | 'address')[] = [];
    const name = input.name?.trim();
    if (name && (await nameFrom(tx, kept.id, kept.name, name, day))) news.push('name');
    for (const kind of KINDS) {
      const field = kind.toLowerCase() as 'siren' | 'siret' | 'rna';
      const value = input.numbers[field];
      if (value === undefined) continue;
      if (await identifierFrom(tx, kept.id, kind, value, { before: kept[field], day })) news.push(field);
    }
    if (input.address !== undefined) {
      await addressFrom(tx, kept.id, input.address, day);
      news.push('address');
    }
    return news;
  }

  /** The organization, locked, for whoever may change it. */
  private async toKeep(tx: Tx, id: string, expected: number | null | undefined): Promise<Kept> {
    const kept = await tx.one<Kept>(
      `select id, name, founded_on, closed_on, closing_kind, website, siren, siret, rna, sources, version
       from network.organization where id = $1 for no key update`,
      [id],
    );
    if (!kept) throw new NotFoundError('id');
    if (!manages(tx.actor, id)) throw new NotAllowedError();
    await expectVersion(tx, kept, expected);
    return kept;
  }
}

/** A SIRET says the SIREN where that is not given. */
function numbersOf(input: { siren?: string | null; siret?: string | null; rna?: string | null }) {
  const siret = plain(input.siret);
  const siren = plain(input.siren === undefined ? siret?.slice(0, 9) : input.siren);
  return { siren, siret, rna: plain(input.rna) } as Record<string, string | null | undefined>;
}

async function serve(tx: Tx, id: string, { serves, foundedOn }: OrganizationCreateInput): Promise<void> {
  await tx.query(
    `insert into network.organization_territory (id, organization_id, territory_id, valid_from)
     values ($1, $2, $3, coalesce(network.first_day($4), '-infinity'))`,
    [typeId('service'), id, await territoryOf(tx, serves!, 'serves'), foundedOn ?? null],
  );
}

const FUTURE = {
  fr: 'Un changement ne peut pas être enregistré avant qu’il n’ait lieu.',
  en: 'A change cannot be recorded before it happens.',
};
const CLOSED_LATER = {
  fr: 'Une fermeture ne peut pas être enregistrée avant d’être décidée.',
  en: 'A closing cannot be recorded before it is decided.',
};
const OPEN = {
  fr: 'La fermeture de cette organisation n’est pas enregistrée.',
  en: 'The closing of this organization is not recorded.',
};
