import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type DocumentNode,
  getOperationAST,
  isInterfaceType,
  isUnionType,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Actor, AUDIENCES, type AudienceName, held, ORGANIZATION } from '#lib/access';
import { audiencesOf, coerceVariables, DomainErrors, shapeFault, type Words } from '#lib/graphql';
import { MAKERS } from '../edition/makers.js';
import { ReportEngine } from '../run/report-engine.js';
import { type ReportAudience } from '../saved-query/saved-query.enums.js';
import { DocumentUnfitError } from './registered-document.errors.js';

/** A document that may be registered, and what it comes to. */
export interface Fit {
  name: string;
  documentId: string;
  price: number;
}

export interface ProposedDocument {
  document: string;
  audience: ReportAudience;
  /** Of its variables. */
  example: Record<string, unknown>;
}

/** Of each audience whoever may do least. */
const LEAST: Readonly<Record<ReportAudience, Actor>> = {
  ...MAKERS,
  SIGNED_IN: { ...MAKERS.STAFF, roles: [] },
  MANAGER: {
    ...MAKERS.STAFF,
    roles: [held('ORGANIZATION_MANAGER', ORGANIZATION, 'organization_00000000000000000000000000')],
  },
};

/** What clients send for a text. */
const idOf = (text: string): string => `sha256:${hash('sha256', text, 'hex')}`;

/** Holds a document against the schema of today, the limits of one operation, and those for whom it is. */
@Injectable()
export class DocumentCheck {
  private audiences: ReadonlyMap<string, AudienceName> | undefined;

  constructor(private readonly engine: ReportEngine) {}

  /** Throws all that does not fit. */
  fit({ document: text, audience, example }: ProposedDocument): Fit {
    const document = this.parsed(text);
    this.refuse('document', this.faults(document).map(plain));
    const operation = getOperationAST(document)!;
    const name = operation.name!.value;
    const { driver, schema, prices } = this.engine;
    if (driver.shortcut.isOfTheBuild(name)) this.refuse('document', [TAKEN(name)]);
    this.refuse('audience', this.closed(document, audience).map(CLOSED(audience)));
    const definitions = operation.variableDefinitions ?? [];
    this.refuse(
      'example',
      (coerceVariables(schema, definitions, example).errors ?? []).map(({ message }) => plain(message)),
    );
    const price = prices.of(document, name, example);
    if (price > driver.costLimit) this.refuse('document', [DEAR(price, driver.costLimit)]);
    return { name, documentId: idOf(text), price };
  }

  /** Why a text does not run against the schema of today; null when it does. */
  faultOf(text: string): string | null {
    return validate(this.engine.schema, parse(text))[0]?.message ?? null;
  }

  private parsed(text: string): DocumentNode {
    const { maxTokens } = this.engine.driver.rules;
    try {
      return parse(text, { maxTokens });
    } catch (error) {
      throw new DocumentUnfitError('document', plain((error as Error).message));
    }
  }

  private faults(document: DocumentNode): string[] {
    const { schema, driver } = this.engine;
    const unfit = validate(schema, document, [...specifiedRules, ...(driver.rules.validationRules ?? [])]);
    if (unfit.length) return unfit.map(({ message }) => message);
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const operation = getOperationAST(document);
    if (operations.length !== 1 || !operation?.name || operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw new DocumentUnfitError('document', ONE);
    const fault = shapeFault(document);
    return fault ? [fault.message] : [];
  }

  /** Fields that are not open to all of an audience. What an interface shows is for each of its types to say. */
  private closed(document: DocumentNode, audience: ReportAudience): string[] {
    this.audiences ??= new Map(audiencesOf(this.engine.schema).map((one) => [one.field, one.audience]));
    const found = new Set<string>();
    const types = new TypeInfo(this.engine.schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const parent = types.getParentType();
          if (!parent || isInterfaceType(parent) || isUnionType(parent)) return;
          const field = `${parent.name}.${name.value}`;
          if (!AUDIENCES[this.audiences!.get(field) ?? 'EVERYONE'](LEAST[audience])) found.add(field);
        },
      }),
    );
    return [...found];
  }

  private refuse(path: string, faults: readonly Words[]): void {
    if (faults.length) throw new DomainErrors(faults.slice(0, 20).map((words) => new DocumentUnfitError(path, words)));
  }
}

const plain = (message: string): Words => ({ fr: `GraphQL\u00a0: ${message}`, en: message });
const ONE: Words = {
  fr: 'Un document enregistré tient en une seule opération, requête ou mutation, qui porte un nom.',
  en: 'A registered document holds one operation, a query or a mutation, and it has a name.',
};
const TAKEN = (name: string): Words => ({
  fr: `Le portail a déjà un document «\u00a0${name}\u00a0»\u00a0: donnez un autre nom à l’opération.`,
  en: `The portal has a document "${name}" already: call the operation something else.`,
});
const CLOSED =
  (audience: ReportAudience) =>
  (field: string): Words => ({
    fr: `${field} n’est pas ouvert à tous ceux pour qui est le document (${audience}).`,
    en: `${field} is not open to all for whom the document is (${audience}).`,
  });
const DEAR = (price: number, limit: number): Words => ({
  fr: `Le document coûte ${price} points, la limite est de ${limit}\u00a0: demandez des pages plus courtes.`,
  en: `The document costs ${price} points, the limit is ${limit}: ask for shorter pages.`,
});
