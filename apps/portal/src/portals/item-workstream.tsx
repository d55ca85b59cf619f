import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { Either } from '../format/either.js';
import { ItemWorkstreamDocument } from '../generated/graphql.js';
import { Fact } from '../shell/facts.js';

/** The workstream that an item came of, where there is one. */
export function WorkstreamFact({ id, asOf }: { id: string; asOf?: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(ItemWorkstreamDocument, { variables: { id, asOf } });
  const workstream = data?.deliverables?.nodes[0]?.workstream;
  if (!workstream) return null;
  return (
    <Fact label={t('item.cameOf')}>
      <DatedLink to={`/chantiers/${workstream.id}`}>
        <Either english={workstream.titleEn}>{workstream.title}</Either>
      </DatedLink>
    </Fact>
  );
}
