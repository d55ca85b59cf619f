import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatInstant, formatNumber } from '../../format/format.js';
import { Notice } from '../../form/notice.js';
import { CopyButton } from '../../form/secret.js';
import { RegisteredDocumentPageDocument, RegisteredDocumentPeopleDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { PageHead } from '../../shell/page-head.js';
import { useAnswer } from '../../shell/use-answer.js';
import { useRights } from '../../write/use-rights.js';
import { CodeBlock } from '../code-block.js';
import classes from '../developers.module.css';
import type { Registered } from './review-buttons.js';

const ReviewButtons = lazy(() => import('./review-buttons.js'));

/** A registered document: its text, what clients send for it, and what became of it. */
export default function DocumentPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { answer, instead } = useAnswer(RegisteredDocumentPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!answer) return instead;
  const { registeredDocument: document } = answer;
  if (!document)
    return (
      <Missing
        title={t('developers.documents.missing')}
        text={t('developers.documents.missingText')}
        to="/developpeurs/documents"
        link={t('developers.documents.title')}
      />
    );
  return <Loaded document={document} />;
}

function Loaded({ document }: { document: Registered }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  const { id, name, number, documentId, document: text, example, status, broken } = document;
  const people = useQuery(RegisteredDocumentPeopleDocument, { variables: { id }, skip: !coordinates });
  const { proposedBy, reviewedBy, isMine } = people.data?.registeredDocument ?? {};
  return (
    <article>
      <PageHead
        title={`${name}, ${t('developers.documents.number', { number })}`}
        lead={document.purpose}
        above={[{ to: '/developpeurs/documents', name: t('developers.documents.title') }]}
      />
      {document.reason && (
        <Notice kind={status === 'REGISTERED' ? 'information' : 'attention'}>
          <p>{t(`developers.documents.reasons.${status}`)}</p>
          <p>{document.reason}</p>
        </Notice>
      )}
      {broken && status === 'REGISTERED' && (
        <Notice kind="attention">
          <p>{t('developers.documents.brokenText')}</p>
          <p lang="en">{broken}</p>
        </Notice>
      )}
      <Facts>
        <Fact label={t('developers.documents.status')}>{t(`developers.documents.statuses.${status}`)}</Fact>
        <Fact label={t('developers.documents.audience')}>{t(`developers.audiences.${document.audience}`)}</Fact>
        <Fact label={t('developers.price.price')}>
          {t('developers.price.points', { points: formatNumber(document.price, language), count: document.price })}
        </Fact>
        <Fact label={t('developers.documents.proposedAt')}>
          {[formatInstant(document.proposedAt, language), proposedBy].filter(Boolean).join(' · ')}
        </Fact>
        <Fact label={t('developers.documents.reviewedAt')}>
          {document.reviewedAt &&
            [formatInstant(document.reviewedAt, language), reviewedBy].filter(Boolean).join(' · ')}
        </Fact>
        <Fact label="documentId">
          <code className={classes.id}>{documentId}</code> <CopyButton text={documentId} about="documentId" />
        </Fact>
      </Facts>
      {coordinates && people.data && (
        <Actions>
          <Suspense>
            <ReviewButtons document={document} isMine={isMine === true} />
          </Suspense>
        </Actions>
      )}
      <h2>{t('developers.documents.text')}</h2>
      <CodeBlock code={text} language="graphql" variables={example} />
      {status === 'REGISTERED' && (
        <>
          <h2>{t('developers.documents.use')}</h2>
          <p>{t('developers.documents.useText')}</p>
          <CodeBlock code={curl(documentId, example)} language="sh" />
        </>
      )}
    </article>
  );
}

const curl = (documentId: string, variables: string): string =>
  `curl http://localhost:3000/graphql -H 'content-type: application/json' \\
  -d '{ "documentId": "${documentId}", "variables": ${variables.replaceAll("'", "'\\''")} }'`;
