import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Fact, Facts } from '../shell/facts.js';
import { type SourceLike, Sources } from '../source/sources.js';

interface BodyFactsProps {
  body: {
    organization: { key: string; name: string } | null;
    createdOn: string | null;
    sources: readonly SourceLike[];
  };
  /** More of them, before the sources. */
  children: ReactNode;
}

/** Whose body it is, and since when there is one. */
export function BodyFacts({ body: { organization, createdOn, sources }, children }: BodyFactsProps) {
  const { t } = useTranslation();
  return (
    <Facts look="line">
      <Fact label={t('governance.of')}>
        {organization ? <OrganizationLink organization={organization} /> : t('governance.ofNetwork')}
      </Fact>
      <Fact label={t('governance.created')}>{createdOn && <PartialDay date={createdOn} />}</Fact>
      {children}
      <Fact label={t('word.sources')}>{sources.length > 0 && <Sources sources={sources} />}</Fact>
    </Facts>
  );
}
