import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import { French } from '../format/french.js';
import type { AgreementTextsFragment } from '../generated/graphql.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Section } from '../shell/section.js';
import classes from './agreement.module.css';

/** What it says, as far as it is on file, and whom it names beside the signatories. */
export function Texts({ agreement }: { agreement: AgreementTextsFragment }) {
  const { t } = useTranslation();
  const { versions, documents, parties } = agreement;
  return (
    <>
      <Section title={t('agreement.texts')}>
        {versions.length + documents.length === 0 && <p className="soft">{t('agreement.textsNone')}</p>}
        <ul className={classes.list}>
          {versions.map((version) => (
            <li key={version.number}>
              <strong className="figures">{version.number}</strong> <PartialDay date={version.adoptedOn} />
              <span className="soft">
                <French>{version.changes}</French>
              </span>
            </li>
          ))}
          {documents.map((document) => (
            <li key={`${document.kind} ${document.title}`}>
              {document.url ? (
                <a href={document.url} rel="noreferrer">
                  <French>{document.title}</French>
                </a>
              ) : (
                <French>{document.title}</French>
              )}
              <span className="soft">{t(`agreement.documentKinds.${document.kind}`)}</span>
            </li>
          ))}
        </ul>
      </Section>
      {parties.length > 0 && (
        <Section title={t('agreement.parties')}>
          <ul className={classes.list}>
            {parties.map(({ role, organization }) => (
              <li key={`${role} ${organization.id}`}>
                <OrganizationLink organization={organization} />
                <span className="soft">{t(`agreement.roles.${role}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
