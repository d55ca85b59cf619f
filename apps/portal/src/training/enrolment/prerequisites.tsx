import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { textOf } from '../../form/values.js';
import { formatPartial } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import {
  type PrerequisiteLineFragment as Prerequisite,
  PrerequisiteProofRecordDocument,
  PrerequisiteProofRemoveDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';

export const lacks = ({ state }: Prerequisite): boolean => state === 'MISSING' || state === 'PARTIAL' || state === null;

interface ListProps {
  checks: readonly Prerequisite[];
  /** In a list of people: of one alone, whether they have it is enough. */
  isShort?: boolean;
}

/** What a course asks for, and whether somebody has it. */
export function Prerequisites({ checks, isShort }: ListProps) {
  const [only] = checks;
  if (isShort && only && checks.length === 1) return <StateWords check={only} />;
  return (
    <ul className="plain">
      {checks.map((check, place) => (
        <li key={check.course?.id ?? place}>
          {check.course && (
            <DatedLink to={`/formations/cours/${check.course.id}`}>{typeset(check.course.title)}</DatedLink>
          )}
          {', '}
          <StateWords check={check} />
        </li>
      ))}
    </ul>
  );
}

function StateWords({ check: { state, proof, completion } }: { check: Prerequisite }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = state ? t(`training.prerequisite.states.${state}`) : t('training.prerequisite.unknown');
  const more = proof
    ? typeset(proof)
    : completion && t('training.prerequisite.completedOn', { day: formatPartial(completion.completedOn, language) });
  const told = [words, more].filter(Boolean).join(' ');
  return state === 'MISSING' || state === 'PARTIAL' ? <strong>{told}</strong> : <span className="soft">{told}</span>;
}

interface ProofProps {
  enrolment: { id: string; version: number; prerequisites: readonly Prerequisite[] };
  name?: string;
}

/** Notes what else shows that somebody has what the course asks for. */
export function ProofButtons({ enrolment, name }: ProofProps) {
  const { t } = useTranslation();
  const courses = enrolment.prerequisites.flatMap((check) =>
    check.course ? [{ ...check, course: check.course }] : [],
  );
  const lacking = courses.filter(lacks);
  const proved = courses.filter(({ state }) => state === 'PROVED');
  const title = t('training.prerequisite.prove');
  return (
    <>
      {lacking.length > 0 && (
        <WriteButton
          label={title}
          about={name}
          spec={() => ({
            id: `prerequisiteProofRecord:${enrolment.id}`,
            title: name ? t('training.enrolment.titleOf', { title, name }) : title,
            submit: title,
            intro: <p>{t('training.prerequisite.proveHelp')}</p>,
            mutation: PrerequisiteProofRecordDocument,
            version: enrolment.version,
            initial: { courseId: lacking[0]!.course.id, label: '' },
            fields: [
              {
                name: 'courseId',
                kind: 'choice',
                label: t('training.course'),
                required: true,
                options: lacking.map(({ course }) => ({ value: course.id, label: course.title })),
              },
              {
                name: 'label',
                kind: 'text',
                label: t('training.prerequisite.proof'),
                help: t('training.prerequisite.proofHelp'),
                required: true,
              },
            ],
            variables: (values, { version }) => ({
              input: {
                id: enrolment.id,
                courseId: textOf(values, 'courseId'),
                label: textOf(values, 'label'),
                expectedVersion: version,
              },
            }),
          })}
        />
      )}
      {proved.map(({ course, proof }) => (
        <WriteButton
          key={course.id}
          look="danger"
          label={t('training.prerequisite.removeProof')}
          about={name}
          spec={() => ({
            id: `prerequisiteProofRemove:${enrolment.id}:${course.id}`,
            title: t('training.prerequisite.removeProof'),
            submit: t('training.prerequisite.removeProof'),
            intro: <p>{t('training.prerequisite.removeProofConfirm', { proof })}</p>,
            mutation: PrerequisiteProofRemoveDocument,
            version: enrolment.version,
            initial: {},
            fields: [],
            variables: (_, { version }) => ({
              input: { id: enrolment.id, courseId: course.id, expectedVersion: version },
            }),
          })}
        />
      ))}
    </>
  );
}
