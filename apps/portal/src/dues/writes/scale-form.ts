import { nextYear } from '../../day/day.js';
import type { Values } from '../../form/drafts.js';
import {
  FeeScaleCreateDocument,
  FeeScaleDocument,
  type FeeScaleKind,
  FeeScaleUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** The amounts of a kind of scale are asked of that kind alone; which kind it is stays. */
const of =
  (wanted: FeeScaleKind) =>
  ({ kind }: Values, held?: { kind: FeeScaleKind }): boolean =>
    (held?.kind ?? kind) === wanted;

/** What dues are worked out by. The API keeps the amounts of a scale that a call was issued by. */
export const scaleForm = recordForm({
  record: FeeScaleCreateDocument,
  update: FeeScaleUpdateDocument,
  read: FeeScaleDocument,
})({
  name: 'feeScale',
  words: {
    record: 'dues.write.scale',
    recordSubmit: 'dues.write.scaleSubmit',
    update: 'dues.write.scaleEdit',
    updateSubmit: 'dues.write.scaleEditSubmit',
    updateIntro: 'dues.write.scaleEditIntro',
  },
  fields: {
    name: { kind: 'text', label: 'word.name', required: true },
    kind: {
      kind: 'choice',
      label: 'dues.scaleKind',
      labels: 'dues.scaleKinds',
      initial: 'PER_INHABITANT',
      required: true,
      stays: true,
    },
    flatCents: { kind: 'money', label: 'dues.write.flat', shown: of('FLAT'), required: true },
    centsPerInhabitant: {
      kind: 'number',
      label: 'dues.write.perInhabitant',
      help: 'dues.write.perInhabitantHelp',
      shown: of('PER_INHABITANT'),
      required: true,
    },
    floorCents: { kind: 'money', label: 'dues.write.floor', shown: of('PER_INHABITANT') },
    ceilingCents: { kind: 'money', label: 'dues.write.ceiling', shown: of('PER_INHABITANT') },
    brackets: {
      kind: 'rows',
      label: 'dues.write.brackets',
      help: 'dues.write.bracketsHelp',
      shown: of('PER_HEADCOUNT'),
      required: true,
      initial: () => [{ fromHeadcount: '0' }],
      add: 'dues.write.addBracket',
      columns: {
        fromHeadcount: { kind: 'whole', label: 'dues.write.fromHeadcount', required: true },
        amountCents: { kind: 'money', label: 'dues.write.bracketAmount', required: true },
      },
    },
    from: { kind: 'day', label: 'word.firstDay', initial: nextYear, required: true },
    to: { kind: 'day', label: 'dues.write.firstDayAfter', notBefore: 'from' },
    // The decision that a scale rests on is not asked for here.
    decisionId: { kind: 'told', sent: () => null, stays: true },
  },
  // It may not be in force yet.
  opens: () => '/cotisations/baremes?passes=1',
});
