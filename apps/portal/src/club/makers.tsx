import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import type { FieldOption } from '../form/field-spec.js';
import { textOf } from '../form/values.js';
import {
  WorkstreamLeadDocument,
  WorkstreamPartnerEndDocument,
  WorkstreamPartnerRecordDocument,
  WorkstreamParticipantEndDocument,
  WorkstreamParticipantRecordDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { coordinates, useViewer } from '../session/viewer.js';
import { Menu } from '../shell/menu.js';
import { Section } from '../shell/section.js';
import { labelOptions } from '../write/label-options.js';
import { useRights } from '../write/use-rights.js';
import { WriteButton } from '../write/write-button.js';
import { CandidateControl } from './candidate-control.js';
import type { Workstream } from './workstream.js';
import classes from './club.module.css';

/** Which organizations make it, who leads it first. */
export function Makers({ workstream: { id, partners, viewerSteers } }: { workstream: Workstream }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { acts } = useRights();
  return (
    <Section anchor="organisations" title={t('club.makers')} action={viewerSteers && <AddPartner id={id} />}>
      {partners?.nodes.length ? (
        <ul className={classes.lines}>
          {partners.nodes.map(({ id: partnerId, role, from, version, organization }) => (
            <li key={partnerId}>
              <span>{organization && <OrganizationLink organization={organization} />}</span>
              <span className="soft">
                {role === 'LEAD' ? t('club.leads') : t('word.sinceDay', { day: formatDay(from, language) })}
              </span>
              {role === 'PARTNER' && (viewerSteers || acts(organization?.id)) && (
                <Menu label={t('word.actions')}>
                  {viewerSteers && (
                    <Said
                      words="handLead"
                      about={organization?.name}
                      mutation={WorkstreamLeadDocument}
                      id={partnerId}
                      version={version}
                    />
                  )}
                  <Said
                    words="endPartner"
                    about={organization?.name}
                    mutation={WorkstreamPartnerEndDocument}
                    id={partnerId}
                    version={version}
                  />
                </Menu>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t('club.makersNone')}</p>
      )}
    </Section>
  );
}

/** Who works on it, as far as the reader may see them. */
export function Team({ workstream: { participants, viewerSteers, id } }: { workstream: Workstream }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const own = viewer?.person?.id;
  return (
    <Section anchor="equipe" title={t('club.people')} action={viewerSteers && <AddPerson id={id} />}>
      {participants?.nodes.length ? (
        <ul className={classes.lines}>
          {participants.nodes.map(({ id: participantId, role, version, person, organization }) => (
            <li key={participantId}>
              <span>
                {person?.name ?? t('club.somebody')}{' '}
                {role === 'COORDINATOR' && <span className="soft">· {t('club.coordinates')}</span>}
              </span>
              <span>{organization && <OrganizationLink organization={organization} />}</span>
              {(viewerSteers || person?.id === own) && (
                <Menu label={t('word.actions')}>
                  <Said
                    words={person?.id === own ? 'leave' : 'end'}
                    about={person?.name}
                    mutation={WorkstreamParticipantEndDocument}
                    id={participantId}
                    version={version}
                  />
                </Menu>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t('club.peopleNone')}</p>
      )}
    </Section>
  );
}

interface SaidProps {
  words: 'handLead' | 'endPartner' | 'leave' | 'end';
  about?: string;
  mutation:
    | typeof WorkstreamLeadDocument
    | typeof WorkstreamPartnerEndDocument
    | typeof WorkstreamParticipantEndDocument;
  id: string;
  version: number;
}

/** What is said of one of them by one button, asked once more. */
function Said({ words, about, mutation, id, version }: SaidProps) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t(`club.write.${words}`)}
      about={about}
      spec={() => ({
        id: `club.${words}:${id}`,
        title: t(`club.write.${words}`),
        submit: t(`club.write.${words}Submit`),
        intro: <p>{t(`club.write.${words}Intro`)}</p>,
        mutation: mutation as typeof WorkstreamLeadDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id, expectedVersion: version } }),
      })}
    />
  );
}

function AddPartner({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('club.write.addPartner')}
      spec={() => ({
        id: `workstreamPartner:${id}`,
        title: t('club.write.addPartner'),
        submit: t('club.write.addPartnerSubmit'),
        did: t('club.write.teamDone.partner'),
        mutation: WorkstreamPartnerRecordDocument,
        initial: { organizationId: '' },
        fields: [{ name: 'organizationId', kind: 'organization', label: t('word.organization'), required: true }],
        variables: (values) => ({ input: { workstreamId: id, organizationId: textOf(values, 'organizationId') } }),
      })}
    />
  );
}

function AddPerson({ id }: { id: string }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <WriteButton
      label={t('club.write.addPerson')}
      spec={() => ({
        id: `workstreamParticipant:${id}`,
        title: t('club.write.addPerson'),
        submit: t('club.write.addPersonSubmit'),
        did: t('club.write.teamDone.person'),
        mutation: WorkstreamParticipantRecordDocument,
        initial: { person: null, role: 'MEMBER' },
        fields: [
          {
            ...{
              name: 'person',
              kind: 'custom',
              label: t('word.person'),
              help: coordinates(viewer) ? undefined : t('club.write.candidates'),
            },
            paths: ['personId'],
            check: (value) => (value ? undefined : t('form.required', { label: t('word.person') })),
            render: ({ id: control, value, set }) => (
              <CandidateControl
                id={`${control}-who`}
                workstreamId={id}
                value={(value || undefined) as FieldOption | undefined}
                set={set}
              />
            ),
          },
          {
            ...{ name: 'role', kind: 'choice', label: t('club.write.role'), required: true },
            options: labelOptions(t, 'club.write.roles'),
          },
        ],
        variables: (values) => ({
          input: {
            workstreamId: id,
            personId: (values['person'] as FieldOption).value,
            role: textOf(values, 'role') as 'MEMBER' | 'COORDINATOR',
          },
        }),
      })}
    />
  );
}
