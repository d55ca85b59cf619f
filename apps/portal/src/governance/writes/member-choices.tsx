import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { BodyMembersDocument } from '../../generated/graphql.js';
import classes from '../../write/write.module.css';

export interface MemberChoice {
  id: string;
  name: string;
  note: string;
}

interface MemberChoicesProps {
  bodyId: string;
  day: string;
  children: (members: readonly MemberChoice[]) => React.ReactNode;
}

/** Those who sat in the body on the day, to say something of each. */
export function MemberChoices({ bodyId, day, children }: MemberChoicesProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery(BodyMembersDocument, { variables: { id: bodyId, asOf: day } });
  const mandates = data?.governingBody?.mandates.nodes;
  if (error) return <p className={classes.error}>{t('write.failedTitle')}</p>;
  if (!mandates) return <p aria-busy="true">{t('write.searching')}</p>;
  if (mandates.length === 0) return <p>{t('governance.mandatesNone')}</p>;
  return children(
    mandates.map(({ id, person, organization, substituteFor }) => ({
      id,
      name: person?.name ?? t('governance.personUnknown'),
      note: [organization?.name, substituteFor && t('governance.substitute')].filter(Boolean).join(', '),
    })),
  );
}
