import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import type { FieldOption, FieldSpec } from '../../form/field-spec.js';
import { useNeedFields } from '../../accommodation/accommodation-writes.js';
import { flagOf, rowsOf, textOf } from '../../form/values.js';
import {
  EnrolmentRequestDocument,
  type EnrolmentRequestMutation,
  OrganizationPositionsDocument,
  type PrerequisiteLineFragment,
  type TrainingSessionDetailFragment as Session,
} from '../../generated/graphql.js';
import { Prerequisites } from './prerequisites.js';
import { Fact, Facts } from '../../shell/facts.js';
import { useRights } from '../../write/use-rights.js';
import { WriteButton } from '../../write/write-button.js';

export type Results = NonNullable<EnrolmentRequestMutation['enrolmentRequest']['results']>;

interface EnrolProps {
  session: Session;
  /** What came of it. */
  onDone: (results: Results) => void;
}

function useRequest({ session, onDone }: EnrolProps) {
  const { t } = useTranslation();
  const isFull = session.placesLeft === 0 || session.waitlistLength > 0;
  return {
    intro: (
      <p>
        {t(
          session.admission === 'BY_PROVIDER'
            ? 'training.enrolment.introDecision'
            : isFull
              ? 'training.enrolment.introFull'
              : 'training.enrolment.introFree',
        )}
      </p>
    ),
    mutation: EnrolmentRequestDocument,
    onDone: (payload: object) => onDone((payload as EnrolmentRequestMutation['enrolmentRequest']).results ?? []),
  };
}

interface EnrolMyselfProps extends EnrolProps {
  personId: string;
  /** What the course asks for, and whether they have it. */
  prerequisites: readonly PrerequisiteLineFragment[];
}

/** Enrols whoever is signed in. */
export function EnrolMyselfButton({ personId, prerequisites, ...props }: EnrolMyselfProps) {
  const { t } = useTranslation();
  const request = useRequest(props);
  const fields = useNeedFields({ isRequired: false });
  return (
    <WriteButton
      look={props.session.viewerHolds ? 'framed' : 'go'}
      label={t('training.enrolment.enrol')}
      spec={() => ({
        ...request,
        intro: (
          <>
            {request.intro}
            {prerequisites.length > 0 && (
              <Facts>
                <Fact label={t('training.prerequisite.mine')}>
                  <Prerequisites checks={prerequisites} />
                </Fact>
              </Facts>
            )}
          </>
        ),
        id: `enrolmentRequest:${props.session.id}:${personId}`,
        title: t('training.enrolment.enrol'),
        submit: t('training.enrolment.enrol'),
        isConfidential: true,
        done: t('training.enrolment.requested'),
        initial: { need: '', trainersMayRead: false },
        fields,
        variables: (values) => {
          const need = textOf(values, 'need');
          const accommodation = need ? { need, trainersMayRead: flagOf(values, 'trainersMayRead') } : undefined;
          return { input: { trainingSessionId: props.session.id, personIds: [personId], accommodation } };
        },
      })}
    />
  );
}

/** Enrols several at once: people of one’s organizations, or anybody for whoever holds the session. */
export function EnrolOthersButton({ enrolled, ...props }: EnrolProps & { enrolled: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const { managed } = useRights();
  const request = useRequest(props);
  const { session } = props;
  const title = t('training.enrolment.enrolOthers');
  const spec = async () => {
    const field = session.viewerHolds ? anybody() : await team();
    return {
      ...request,
      id: `enrolmentRequest:${session.id}`,
      title,
      submit: title,
      initial: { [field.name]: field.kind === 'rows' ? [{}] : [] },
      fields: [field],
      variables: (values: object) => ({ input: { trainingSessionId: session.id, personIds: chosen(values) } }),
    };
  };
  return <WriteButton label={title} spec={spec} />;

  function anybody(): FieldSpec {
    return {
      name: 'people',
      kind: 'rows',
      label: t('training.enrolment.people'),
      paths: ['personIds'],
      add: t('training.write.addTrainer'),
      most: 50,
      columns: [{ name: 'person', kind: 'person', label: t('word.person'), required: true }],
    };
  }

  async function team(): Promise<FieldSpec> {
    const options: FieldOption[] = [];
    for (const { id } of managed) {
      const { organization } = (await ask(OrganizationPositionsDocument, { id })) ?? {};
      for (const { person } of organization?.positions?.nodes ?? [])
        if (person && !enrolled.has(person.id) && !options.some(({ value }) => value === person.id))
          options.push({ value: person.id, label: person.name });
    }
    return {
      name: 'team',
      kind: 'checks',
      label: t('training.enrolment.people'),
      help: options.length ? undefined : t('training.enrolment.allEnrolled'),
      required: true,
      paths: ['personIds'],
      options: options.sort((a, b) => a.label.localeCompare(b.label)),
    };
  }
}

function chosen(values: { people?: unknown; team?: unknown }): string[] {
  if (values.team) return values.team as string[];
  return rowsOf(values.people).flatMap((row) => {
    const person = row['person'] as FieldOption | string | undefined;
    return person ? [typeof person === 'string' ? person : person.value] : [];
  });
}
