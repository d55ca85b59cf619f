import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  AgreementSignaturesDocument,
  type SignatureRowFragment as Signature,
  type SignatureCountsFragment,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Squares, type Square } from '../network/squares.js';
import { useAnswer } from '../shell/use-answer.js';
import { Tabs } from '../shell/tabs.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { SignatureTable } from './signature-table.js';

const STATUSES = ['IN_FORCE', 'WITHDRAWN', 'SUPERSEDED'] as const;
type ShownStatus = (typeof STATUSES)[number];

/** Its signatures as of the day, by where they stand: a square and a row each. */
export function Signatures({ agreement }: { agreement: SignatureCountsFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, asOf } = useAsOf();
  const { params, set } = useAddress();
  const counts: Record<ShownStatus, number> = {
    IN_FORCE: agreement.inForce.totalCount,
    WITHDRAWN: agreement.withdrawn.totalCount,
    SUPERSEDED: agreement.superseded.totalCount,
  };
  const usual = STATUSES.find((status) => counts[status] > 0) ?? 'IN_FORCE';
  const status = oneOf(STATUSES, params.get('etat')) ?? usual;
  const { answer, instead, busy } = useAnswer(AgreementSignaturesDocument, {
    variables: { key: agreement.key, asOf, status },
    height: 320,
  });
  const signatures = answer?.agreement?.signatures;
  return (
    <>
      <Tabs
        tabs={STATUSES.map((key) => ({ key, label: t(`agreement.tabs.${key}`), count: counts[key] }))}
        current={status}
        onChoose={(etat) => set({ etat })}
      />
      {!signatures ? (
        instead
      ) : signatures.totalCount === 0 ? (
        <p className="soft">{t(`agreement.empty.${status}`)}</p>
      ) : (
        <>
          <Squares
            label={`${t('agreement.signaturesAt', { day: formatDay(day, language) })}, ${t(`agreement.tabs.${status}`)} : ${signatures.totalCount}`}
            squares={signatures.nodes.map((signature) => squareOf(signature, status, t('network.certainty.POSSIBLE')))}
          />
          <SignatureTable
            agreement={agreement}
            status={status}
            signatures={signatures.nodes}
            total={signatures.totalCount}
            busy={busy}
          />
        </>
      )}
    </>
  );
}

function squareOf(signature: Signature, status: ShownStatus, possible: string): Square {
  const { id, organization, slot, certainty } = signature;
  const name = typeset(organization?.name ?? slot?.label ?? '');
  const isPossible = certainty === 'POSSIBLE';
  return {
    key: id,
    label: isPossible ? `${name} (${possible})` : name,
    look: organization?.isDemonstration
      ? 'demonstration'
      : status !== 'IN_FORCE'
        ? 'withdrawn'
        : organization
          ? 'named'
          : 'anonymous',
    possible: isPossible,
  };
}
