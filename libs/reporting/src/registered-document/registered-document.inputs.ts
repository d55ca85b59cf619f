import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Secret, Value } from '#lib/writes';
import { ReportAudience } from '../saved-query/saved-query.enums.js';
import { DocumentDecision } from './registered-document.enums.js';

/** Longer ones are fragments of a whole front end: those are built, not proposed. */
export const LONGEST_DOCUMENT = 20_000;

@InputType({ description: 'A document that is to run by its id.' })
export class RegisteredDocumentProposeInput extends Made {
  // As it was sent, as its id is the digest of it.
  @Secret(
    LONGEST_DOCUMENT,
    'One query or mutation that has a name, and its fragments. Its id is the digest of just this text.',
  )
  document: string;

  @Lines(900, 'Which program asks, and what for.') purpose: string;
  @Value(() => ReportAudience, 'To whom all that it asks for is to be open.') audience: ReportAudience;
  @Lines(5000, 'An example of its variables, as a JSON object: its price is that of them.', OPTIONAL)
  example?: string | null;
}

@InputType({ description: 'What a review of a proposed document comes to.' })
export class RegisteredDocumentReviewInput extends change('The document.') {
  @Value(() => DocumentDecision, 'Whether it is to run.') decision: DocumentDecision;
  @Lines(900, 'Why; needed to decline it.', OPTIONAL) reason?: string | null;
}

@InputType({ description: 'Ends a document: its id is not found any more.' })
export class RegisteredDocumentRetireInput extends change('The document.') {
  @Lines(900, 'Why, and what to use, for those who build on it.') reason: string;
}
