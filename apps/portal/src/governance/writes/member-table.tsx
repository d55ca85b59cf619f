import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMark } from '../../form/described.js';
import {
  BodyMembersDocument,
  type BodyMembersQuery,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import classes from './member-table.module.css';

export interface MemberChoice {
  id: string;
  name: string;
  note: string;
  isSubstitute: boolean;
}

type Member = NonNullable<BodyMembersQuery['governingBody']>['mandates']['nodes'][number];

/** Those whose name is not known come last. */
const byFamilyName = ({ person: one }: Member, { person: other }: Member): number => {
  if (!one || !other) return Number(!one) - Number(!other);
  return `${one.familyName} ${one.givenName}`.localeCompare(`${other.familyName} ${other.givenName}`, 'fr');
};

interface MemberTableProps {
  meeting: Meeting;
  /** What is said of each. */
  column: string;
  /** What the API says of one of them. */
  errors: Readonly<Record<string, string>>;
  above?: (members: readonly MemberChoice[]) => ReactNode;
  children: (member: MemberChoice, members: readonly MemberChoice[]) => ReactNode;
}

/** Those who sat in the body on the day of the meeting, to say something of each. */
export function MemberTable({ meeting, column, errors, above, children }: MemberTableProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery(BodyMembersDocument, {
    variables: { id: meeting.governingBody.id, asOf: meeting.scheduledOn },
  });
  const mandates = data?.governingBody?.mandates.nodes;
  if (error) return <p>{t('write.unreadable')}</p>;
  if (!mandates) return <p aria-busy="true">{t('form.searching')}</p>;
  if (mandates.length === 0) return <p>{t('governance.mandatesNone')}</p>;
  const members = [...mandates].sort(byFamilyName).map(({ id, person, organization, substituteFor }) => ({
    id,
    name: person?.name ?? t('governance.personUnknown'),
    isSubstitute: substituteFor !== null,
    note: [organization?.name, substituteFor && t('governance.substitute')].filter(Boolean).join(', '),
  }));
  return (
    <>
      {Object.values(errors).map((message) => (
        <p key={message} className={classes.error}>
          <ErrorMark />
          {message}
        </p>
      ))}
      {above?.(members)}
      <table className={classes.members}>
        <thead>
          <tr>
            <th scope="col">{t('word.person')}</th>
            <th scope="col">{column}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                {member.name}
                {member.note && <div className="soft">{member.note}</div>}
              </th>
              <td>{children(member, members)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
