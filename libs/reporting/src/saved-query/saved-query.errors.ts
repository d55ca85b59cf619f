import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { type ReportFault } from '../definition/fault.js';

@Failure('reporting', 'Something in the definition of a report does not fit the schema, or itself; the path says what.')
export class ReportUnfitError extends DomainError {
  constructor({ path, words }: ReportFault) {
    super(words, path);
  }
}

@Failure('reporting', 'A figure of a report is another number than there are rows in the report that it opens.')
export class RecordsDifferError extends DomainError {
  @Field({ description: 'Name of the column.' })
  column: string;

  @Field(() => Int, { description: 'What it says.' })
  figure: number;

  @Field(() => Int, { description: 'How many rows it opens.' })
  rows: number;

  constructor(path: readonly string[], column: string, figure: number, rows: number) {
    super(
      {
        fr: `La colonne «\u00a0${column}\u00a0» dit ${figure}, mais le tableau qu’elle ouvre a ${rows} ligne${rows > 1 ? 's' : ''}\u00a0: vérifiez ses paramètres et ses conditions.`,
        en: `The column "${column}" says ${figure}, but the report that it opens has ${rows} row${rows === 1 ? '' : 's'}: check its parameters and conditions.`,
      },
      path,
    );
    this.column = column;
    this.figure = figure;
    this.rows = rows;
  }
}

@Failure('reporting', 'The report comes with the product: copy it under another name to change it.')
export class ShippedReportError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Ce tableau vient avec le produit\u00a0: copiez-le sous un autre nom pour le modifier.',
        en: 'This report comes with the product: copy it under another name to change it.',
      },
      'id',
    );
  }
}

@Failure('reporting', 'Another report has this name.')
export class ReportNameTakenError extends DomainError {
  constructor() {
    super({ fr: 'Un autre tableau porte ce nom.', en: 'Another report has this name.' }, 'name');
  }
}
