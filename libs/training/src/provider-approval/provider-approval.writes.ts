import { apart, knownSources } from '#lib/network';
import { type Done, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { ofProvider, ownToChange, refuseBefore } from '../provider/provider.check.js';
import { ProviderApprovalRecord } from './provider-approval.entity.js';
import { ApprovalKind } from './provider-approval.enums.js';
import {
  ProviderApprovalRecordInput,
  ProviderApprovalRemoveInput,
  ProviderApprovalUpdateInput,
} from './provider-approval.inputs.js';
import { ProviderApproval } from './provider-approval.type.js';

const approvals = kept(ProviderApproval, ProviderApprovalRecord, {
  refusals: { ...apart(), provider_approval_once: () => new InvalidInputError(TWICE, 'validFrom') },
});

/** What a provider may do is told by its managers, and by coordinators. */
@Writes(ProviderApproval, { called: 'approval' })
export class ProviderApprovalWrites {
  @Write('MANAGER', 'Records what one’s organization is declared, certified or approved for.')
  async providerApprovalRecord(input: ProviderApprovalRecordInput, tx: Tx): Promise<Done> {
    const { organizationId } = input;
    const made = await ofProvider(tx, organizationId);
    await check(tx, input);
    const id = await approvals.insert(tx, { ...input, ...made, number: numberOf(input) });
    return { id, organizationId, after: input };
  }

  @Write('MANAGER', 'Corrects what one’s organization is declared, certified or approved for.')
  async providerApprovalUpdate(input: ProviderApprovalUpdateInput, tx: Tx): Promise<Done> {
    const approval = await ownToChange(tx, approvals, input);
    const next = approvals.merged(tx, approval, input);
    await check(tx, next);
    const { id, organizationId } = approval;
    const number = input.number === undefined ? undefined : numberOf(next);
    return { id, organizationId, ...(await approvals.update(tx, approval, { ...input, number })) };
  }

  @Write('MANAGER', 'Removes an approval that was recorded by mistake; the audit log keeps it.', [], null)
  async providerApprovalRemove(input: ProviderApprovalRemoveInput, tx: Tx): Promise<Done> {
    const approval = await ownToChange(tx, approvals, input);
    const { id, organizationId } = approval;
    await tx.query('delete from training.provider_approval where id = $1', [id]);
    return { id, organizationId, before: approval };
  }
}

interface Told {
  kind: string;
  label?: string | null;
  actions: string[];
  number?: string | null;
  validFrom: string;
  validUntil?: string | null;
  sources: string[];
}

async function check(tx: Tx, { kind, label, actions, number, validFrom, validUntil, sources }: Told): Promise<void> {
  if ((kind === ApprovalKind.OTHER) !== Boolean(label)) throw new InvalidInputError(label ? NAMED : UNNAMED, 'label');
  if (actions.length && kind !== ApprovalKind.QUALIOPI) throw new InvalidInputError(CERTIFIED, 'actions');
  if (kind === ApprovalKind.ACTIVITY_DECLARATION && number && !DECLARED.test(number.replace(/\s/g, '')))
    throw new InvalidInputError(DIGITS, 'number');
  refuseBefore(validFrom, validUntil, 'validUntil');
  await knownSources(tx, sources);
}

const DECLARED = /^\d{11}$/;

/** Numbers of declarations are kept without the spaces that people write between their digits. */
const numberOf = ({ kind, number }: Pick<Told, 'kind' | 'number'>): string | null =>
  (kind === ApprovalKind.ACTIVITY_DECLARATION ? number?.replace(/\s/g, '') : number) ?? null;

const TWICE = {
  fr: 'Un enregistrement de cette nature couvre déjà une partie de cette période : corrigez-le d’abord.',
  en: 'One of this kind holds in a part of that time already: correct that one first.',
};
const UNNAMED = { fr: 'Indiquez ce que c’est.', en: 'Say what it is.' };
const NAMED = {
  fr: 'Seul un autre agrément porte un nom de votre choix.',
  en: 'Only one of another kind has a name of your choice.',
};
const CERTIFIED = {
  fr: 'Seule la certification Qualiopi couvre des catégories d’actions.',
  en: 'Only a Qualiopi certification covers categories of action.',
};
const DIGITS = {
  fr: 'Un numéro de déclaration d’activité compte 11 chiffres.',
  en: 'The number of a declaration has 11 digits.',
};
