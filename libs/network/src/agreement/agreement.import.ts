import { derivedId } from '#lib/graphql';
import { type Shipment } from '../history/shipment.js';

interface SignatureFact {
  /** Null: not documented, `count` of them. */
  organization: string | null;
  kind?: string;
  count?: number;
  signedOn: string;
  note?: string;
  sources: string[];
}

interface WithdrawalFact {
  organization: string | null;
  kind?: string;
  count?: number;
  effectiveOn: string;
  precisionNote?: string;
  reason: string | null;
  sources: string[];
}

export interface AgreementFact {
  key: string;
  kind: string;
  title: string;
  signedOn: string;
  asserted?: { signatories: Record<string, number>; sources: string[] };
  signatures: SignatureFact[];
  withdrawals: WithdrawalFact[];
  supersedes?: { agreement: string; inferred: boolean; note: string };
}

/** Agreements with their signatures and withdrawals; the signatories whose names no source gives become anonymous slots. */
export async function importAgreements(shipment: Shipment, facts: readonly AgreementFact[]): Promise<void> {
  for (const fact of facts) {
    const id = derivedId('agreement', fact.key);
    await shipment.put('agreement', {
      id,
      key: fact.key,
      kind: fact.kind,
      title: fact.title,
      signed_on: fact.signedOn,
      supersedes_id: fact.supersedes ? derivedId('agreement', fact.supersedes.agreement) : null,
      supersedes_inferred: fact.supersedes?.inferred ?? false,
      supersedes_note: fact.supersedes?.note ?? null,
      sources: fact.asserted?.sources ?? [...new Set(fact.signatures.flatMap((s) => s.sources))],
    });
    for (const [kind, value] of Object.entries(fact.asserted?.signatories ?? {})) {
      await shipment.put('asserted_figure', {
        id: derivedId('figure', 'SIGNATORIES', fact.key, kind),
        measure: 'SIGNATORIES',
        value,
        as_of: fact.signedOn,
        agreement_id: id,
        organization_kind: kind,
        sources: fact.asserted!.sources,
      });
    }
    await importSignatures(shipment, fact, id);
    await importWithdrawals(shipment, fact);
  }
}

const namedSignature = (agreement: string, organization: string): string =>
  derivedId('signature', agreement, organization);
const slotSignature = (agreement: string, kind: string, number: number): string =>
  derivedId('signature', agreement, kind, String(number));

async function importSignatures(shipment: Shipment, agreement: AgreementFact, agreementId: string): Promise<void> {
  for (const fact of agreement.signatures) {
    const rest = { signed_on: fact.signedOn, note: fact.note ?? null, sources: fact.sources };
    if (fact.organization) {
      await shipment.put('signature', {
        id: namedSignature(agreement.key, fact.organization),
        agreement_id: agreementId,
        organization_id: derivedId('organization', fact.organization),
        ...rest,
      });
      continue;
    }
    const kind = fact.kind!;
    for (let number = 1; number <= fact.count!; number++) {
      const slot = derivedId('slot', agreement.key, kind, String(number));
      await shipment.put('slot', { id: slot, agreement_id: agreementId, kind, number });
      const id = slotSignature(agreement.key, kind, number);
      await shipment.put('signature', { id, agreement_id: agreementId, slot_id: slot, ...rest });
    }
  }
}

/** Which of the undocumented signatories withdrew is not known either: the last slots stand for them. */
async function importWithdrawals(shipment: Shipment, agreement: AgreementFact): Promise<void> {
  for (const fact of agreement.withdrawals) {
    const signed = agreement.signatures.find((s) => s.organization === null && s.kind === fact.kind)?.count ?? 0;
    const signatures = fact.organization
      ? [namedSignature(agreement.key, fact.organization)]
      : Array.from({ length: fact.count! }, (_, i) => slotSignature(agreement.key, fact.kind!, signed - i));
    for (const signature of signatures) {
      if (shipment.isOut('signature', signature)) continue;
      await shipment.put('withdrawal', {
        id: derivedId('withdrawal', signature),
        signature_id: signature,
        effective_on: fact.effectiveOn,
        precision_note: fact.precisionNote ?? null,
        reason: fact.reason,
        sources: fact.sources,
      });
    }
  }
}
