import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { formatInstant, formatNumber } from '../format/format.js';
import {
  type ArchiveLineFragment as Archive,
  PortfolioArchiveRequestDocument,
  PortfolioArchivesDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { Section } from '../shell/section.js';
import classes from './handover.module.css';

const LOOK_MS = 2000;

const isUnderWay = ({ status }: Archive): boolean => status === 'REQUESTED' || status === 'RUNNING';

/** All that an organization keeps as one file, made while nobody waits: for those who manage it. */
export function Archives({ organization }: { organization: { id: string; name: string } }) {
  const { t } = useTranslation();
  const { data, refetch, startPolling, stopPolling } = useQuery(PortfolioArchivesDocument, {
    variables: { id: organization.id },
    fetchPolicy: 'cache-and-network',
  });
  const archives = data?.organization?.portfolioArchives?.nodes ?? [];
  const underWay = archives.find(isUnderWay);
  const made = archives.filter((archive) => !isUnderWay(archive));
  const isWaiting = underWay !== undefined;
  useEffect(() => {
    if (!isWaiting) return;
    startPolling(LOOK_MS);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);
  const asking = useAction(async (send) => {
    await send(PortfolioArchiveRequestDocument, {
      input: { organizationId: organization.id },
    });
    await refetch();
  });
  return (
    <Section
      title={t('handover.archive.title')}
      note={<p className="soft">{t('handover.archive.note')}</p>}
      action={
        <PlainButton idle={asking.busy || isWaiting} onClick={() => void asking.run()}>
          {t('handover.archive.ask')}
        </PlainButton>
      }
    >
      <p role="status">
        {isWaiting ? t('handover.archive.waits') : archives.length === 0 && t('handover.archive.none')}
      </p>
      <Problem text={asking.problem} />
      {/* How far it is changes every moment: it is seen, and not told aloud each time. */}
      {underWay && (
        <p>
          <progress
            aria-label={t('handover.archive.progress')}
            value={underWay.filesAll === null ? undefined : underWay.filesWritten}
            max={underWay.filesAll ?? undefined}
          />{' '}
          {underWay.filesAll !== null &&
            t('handover.archive.running', { count: underWay.filesWritten, all: underWay.filesAll })}
        </p>
      )}
      {made.length > 0 && (
        <ul className={classes.archives}>
          {made.map((archive) => (
            <li key={archive.id}>
              <Line archive={archive} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Line({ archive: { status, requestedAt, requestedBy, bytes, expiresAt, sha256, url } }: { archive: Archive }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = t(requestedBy ? 'handover.archive.askedBy' : 'handover.archive.asked', {
    ...{ at: formatInstant(requestedAt, language), name: requestedBy },
  });
  if (!url)
    return (
      <>
        {asked}{' '}
        <span className="soft">{t(status === 'FAILED' ? 'handover.archive.failed' : 'handover.archive.expired')}</span>
      </>
    );
  return (
    <>
      <a href={url} download>
        {t('handover.archive.download', {
          size: formatNumber(Math.max(0.1, Math.round((bytes ?? 0) / 1e5) / 10), language),
        })}
      </a>
      <div className="soft">
        {asked} {expiresAt && t('handover.archive.until', { at: formatInstant(expiresAt, language) })}
      </div>
      <details>
        <summary>{t('handover.archive.check')}</summary>
        <p>{t('handover.archive.checkHow')}</p>
        <code>{sha256}</code>
      </details>
    </>
  );
}
