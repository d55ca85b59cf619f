import { useTranslation } from 'react-i18next';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Notice } from '../form/notice.js';
import { useForm } from '../form/use-form.js';
import { CertificateVerificationDocument, CoverageAttestationVerificationDocument } from '../generated/graphql.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { useAddress } from '../table/use-address.js';
import { TrainingNav } from '../training/training-nav.js';
import { Verified } from './verified.js';
import { VerifiedTeam } from './verified-team.js';
import classes from './certificate.module.css';

/** Where anybody checks a certificate or the attestation of a team, by what is printed on it: in the address when its code was photographed. */
export default function VerificationPage() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const number = params.get('number') ?? '';
  const code = params.get('code') ?? '';
  const isAsked = Boolean(number && code);
  return (
    <>
      <PageHead title={t('certificate.verify.title')} lead={!isAsked && t('certificate.verify.lead')} />
      <TrainingNav />
      {isAsked ? (
        <Result key={`${number} ${code}`} number={number} code={code} />
      ) : (
        <Asking number={number} code={code} />
      )}
    </>
  );
}

/** Numbers of what attests a team begin so; all others are of certificates. */
const OF_TEAM = /^\s*COUV\b/i;

interface Asked {
  number: string;
  code: string;
}

function Result(asked: Asked) {
  return OF_TEAM.test(asked.number) ? <TeamResult {...asked} /> : <CertificateResult {...asked} />;
}

function TeamResult(variables: Asked) {
  const { answer, instead } = useAnswer(CoverageAttestationVerificationDocument, {
    variables,
    fetchPolicy: 'no-cache',
    height: 480,
  });
  if (!answer) return instead;
  const found = answer.coverageAttestationVerification;
  if (!found) return <UnknownDocument {...variables} />;
  return (
    <>
      <VerifiedTeam attestation={found} />
      <Asking {...variables} isAgain />
    </>
  );
}

function CertificateResult(variables: Asked) {
  const { answer, instead } = useAnswer(CertificateVerificationDocument, {
    variables,
    fetchPolicy: 'no-cache',
    height: 480,
  });
  if (!answer) return instead;
  const found = answer.certificateVerification;
  if (!found) return <UnknownDocument {...variables} />;
  return (
    <>
      <Verified certificate={found} />
      <Asking {...variables} isAgain />
    </>
  );
}

/** What was typed stands in the form again, to be compared with the paper. */
function UnknownDocument(asked: Asked) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.standing}>
        <Notice kind="attention" role="status">
          <p>
            <strong>{t('certificate.verify.unknownTitle')}</strong>
          </p>
          <p>{t('certificate.verify.unknown')}</p>
        </Notice>
      </div>
      <Asking {...asked} />
    </>
  );
}

function Asking({ number, code, isAgain = false }: Asked & { isAgain?: boolean }) {
  const { t } = useTranslation();
  const { set } = useAddress();
  const form = useForm({
    id: 'verification',
    initial: { number, code },
    check: (values) => ({
      number: !values.number.trim() && t('certificate.verify.needsNumber'),
      code: !values.code.trim() && t('certificate.verify.needsCode'),
    }),
    send: async (values) => set({ number: values.number.trim(), code: values.code.trim() }),
  });
  const fields = (
    <Form form={form} action={t('certificate.verify.submit')}>
      <TextField
        form={form}
        name="number"
        label={t('word.number')}
        hint={t('certificate.verify.numberHint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="code"
        label={t('certificate.verify.code')}
        hint={t('certificate.verify.codeHint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
    </Form>
  );
  if (!isAgain) return <div className={classes.asking}>{fields}</div>;
  return (
    <details className={classes.asking} data-screen>
      <summary>{t('certificate.verify.another')}</summary>
      {fields}
    </details>
  );
}
