import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatShortDay } from '../format/format.js';
import { French } from '../format/french.js';
import { InLocale } from '../format/in-locale.js';
import type { EvidenceLinkLineFragment as Link } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import classes from './quality.module.css';

/** The record of a link, whatever it is; null for a page elsewhere, and for what the reader may not see. */
export const recordOf = (link: Link): { id: string } | null =>
  link.course ??
  link.trainingSession ??
  link.certificate ??
  link.complaint ??
  link.improvementAction ??
  link.competence ??
  link.subcontract ??
  link.approval ??
  link.meeting;

/** What an evidence is linked to: each leads where the record stands. */
export function Linked({ links, providerKey }: { links: readonly Link[]; providerKey: string }) {
  if (links.length === 0) return null;
  return (
    <ul className={classes.links}>
      {links.map((link, place) => (
        <li key={place}>
          <One link={link} providerKey={providerKey} />
        </li>
      ))}
    </ul>
  );
}

function One({ link, providerKey }: { link: Link; providerKey: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, label, url, course, trainingSession, certificate, complaint, improvementAction } = link;
  const { competence, subcontract, approval, meeting } = link;
  const own = `/formations/qualite/${providerKey}`;
  if (url) return <a href={url}>{label ? <French>{label}</French> : url}</a>;
  const [to, name, locale = null] = course
    ? [`/formations/cours/${course.id}`, course.title, course.locale]
    : trainingSession
      ? [
          `/formations/sessions/${trainingSession.id}`,
          `${trainingSession.title}, ${formatShortDay(trainingSession.startsOn, language)}`,
        ]
      : certificate
        ? [certificate.verificationPath, certificate.number]
        : complaint
          ? [`${own}/reclamations`, complaint.subject, 'fr']
          : improvementAction
            ? [`${own}/reclamations`, improvementAction.title, 'fr']
            : competence
              ? [`${own}/intervenants`, competence.title, 'fr']
              : subcontract
                ? [`${own}/intervenants`, subcontract.contractor, 'fr']
                : approval
                  ? [
                      `${own}/agrements`,
                      approval.label ?? t(`quality.approvalKinds.${approval.kind}`),
                      approval.label && 'fr',
                    ]
                  : meeting
                    ? [`/gouvernance/reunions/${meeting.id}`, formatShortDay(meeting.scheduledOn, language)]
                    : [null, null];
  // Not for this reader, or gone since.
  if (!to) return <span className="soft">{t('quality.linkHidden', { kind: t(`quality.linkKinds.${kind}`) })}</span>;
  return (
    <DatedLink to={to}>
      {t(`quality.linkKinds.${kind}`)}
      {name && (
        <>
          {', '}
          <InLocale locale={label ? 'fr' : locale}>{label ?? name}</InLocale>
        </>
      )}
    </DatedLink>
  );
}
