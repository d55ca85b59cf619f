import { coordinates } from '#lib/access';
import { type Done, InvalidInputError, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { refuseDemonstration } from '../organization/demonstration.check.js';
import { removeRecord } from '../record/record.removal.js';
import { knownSources } from '../source/source.check.js';
import { AssertedFigureRecord } from './figure.entity.js';
import { AssertedFigureRecordInput, AssertedFigureRemoveInput, AssertedFigureUpdateInput } from './figure.inputs.js';
import { AssertedFigure, FigureMeasure } from './figure.type.js';

const figures = kept(AssertedFigure, AssertedFigureRecord);

/** What sources assert of the network is kept by its coordination. */
@Writes(AssertedFigure, { called: 'figure' })
export class AssertedFigureWrites {
  @Write('COORDINATOR', 'Records a figure that a source asserts.')
  async assertedFigureRecord(input: AssertedFigureRecordInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { organizationId = null, sources } = input;
    checkSubject(input);
    checkFigure(input);
    await knownSources(tx, sources);
    await refuseDemonstration(tx, input);
    const id = await figures.insert(tx, input);
    return { id, organizationId, after: input };
  }

  @Write('COORDINATOR', 'Corrects an asserted figure.')
  async assertedFigureUpdate(input: AssertedFigureUpdateInput, tx: Tx): Promise<Done> {
    const figure = await figures.toChange(tx, input, () => coordinates(tx.actor));
    checkFigure(figures.merged(tx, figure, input));
    if (input.sources) await knownSources(tx, input.sources);
    const { id, organizationId } = figure;
    return { id, organizationId, ...(await figures.update(tx, figure, input)) };
  }

  @Write('COORDINATOR', 'Removes a figure that was recorded by mistake; the audit log keeps it.', [], null)
  async assertedFigureRemove(input: AssertedFigureRemoveInput, tx: Tx): Promise<Done> {
    const figure = await figures.toChange(tx, input, () => coordinates(tx.actor));
    await removeRecord(tx, 'asserted_figure', figure.id);
    return { id: figure.id, organizationId: figure.organizationId, before: figure };
  }
}

/** A figure must say whose it is, or it could never be compared with a count. */
function checkSubject({ measure, organizationId, agreementId, organizationKind }: AssertedFigureRecordInput): void {
  const isOfAgreement = measure === FigureMeasure.SIGNATORIES;
  if (isOfAgreement !== Boolean(agreementId)) throw new InvalidInputError(AGREEMENT, 'agreementId');
  if (isOfAgreement && organizationId) throw new InvalidInputError(AGREEMENT, 'organizationId');
  if (!isOfAgreement && organizationKind) throw new InvalidInputError(AGREEMENT, 'organizationKind');
  if (measure === FigureMeasure.EMPLOYEES && !organizationId) throw new InvalidInputError(WHOSE, 'organizationId');
}

function checkFigure({ measure, value, sources }: Pick<AssertedFigureRecord, 'measure' | 'value' | 'sources'>): void {
  if (measure !== FigureMeasure.TAXE_AMENAGEMENT_DEPARTEMENTS_EUR && !Number.isInteger(value))
    throw new InvalidInputError(WHOLE, 'value');
  if (sources.length === 0) throw new InvalidInputError(SOURCE, 'sources');
}

const SOURCE = {
  fr: 'Indiquez au moins une source : c’est elle qui annonce ce chiffre.',
  en: 'Give at least one source: it is what asserts the figure.',
};
const AGREEMENT = {
  fr: 'Un nombre de signataires se rapporte à un accord, et lui seul.',
  en: 'Only a number of signatories relates to an agreement, and it always does.',
};
const WHOSE = {
  fr: 'Indiquez l’organisation dont ce sont les salariés.',
  en: 'Give the organization whose employees these are.',
};
const WHOLE = { fr: 'Indiquez un nombre entier.', en: 'Give a whole number.' };
