import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import type { Values } from '../../form/drafts.js';
import { orNull, textOf } from '../../form/values.js';
import { typeset } from '../../format/typeset.js';
import {
  type CourseDetailFragment as Course,
  CourseToChangeDocument,
  type CourseToChangeQuery,
  CourseTranslateDocument,
  type CourseTextsInput,
} from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import { COURSE_TEXTS } from '../course-texts.js';
import classes from '../training.module.css';

type Read = NonNullable<CourseToChangeQuery['course']>;

const saidIn = ({ translations }: Read, language: string) => translations?.find(({ locale }) => locale === language);
const englishOf = (course: Read) => saidIn(course, 'en');
const typedOf = (course: Read): Values =>
  Object.fromEntries(COURSE_TEXTS.map((name) => [name, englishOf(course)?.[name] ?? '']));

/** Says a course in English, each text below the French one. */
export function TranslateButton({ course: { id, translations } }: { course: Pick<Course, 'id' | 'translations'> }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const read = async () => (await ask(CourseToChangeDocument, { id }))?.course;
  const label = t(
    translations?.some(({ locale }) => locale === 'en') ? 'training.write.translation' : 'training.write.translate',
  );
  return (
    <WriteButton
      label={label}
      spec={async () => {
        const course = await read();
        if (!course) return undefined;
        const french = saidIn(course, 'fr') ?? course;
        const outdated = englishOf(course)?.outdated ?? [];
        return {
          id: `courseTranslate:${id}`,
          title: label,
          submit: t('training.write.translateSubmit'),
          intro: <p>{t(course.draft ? 'training.write.translateDraft' : 'training.write.translateHelp')}</p>,
          mutation: CourseTranslateDocument,
          version: course.version,
          initial: typedOf(course),
          current: async () => {
            const now = await read();
            return now ? { values: typedOf(now), version: now.version } : undefined;
          },
          fields: COURSE_TEXTS.filter(
            (name) => name !== 'prerequisites' || french.prerequisites || englishOf(course)?.prerequisites,
          ).map((name) => ({
            name,
            kind: name === 'title' ? ('text' as const) : ('lines' as const),
            label: t(`training.${name}`),
            required: name !== 'prerequisites',
            paths: [`texts.${name}`],
            help: <French text={french[name]} isOutdated={outdated.includes(name)} />,
          })),
          variables: (values, { version }) => ({
            input: {
              id,
              locale: 'EN' as const,
              texts: Object.fromEntries(
                COURSE_TEXTS.map((name) => [
                  name,
                  name === 'prerequisites' ? orNull(values, name) : textOf(values, name),
                ]),
              ) as unknown as CourseTextsInput,
              expectedVersion: version,
            },
          }),
        };
      }}
    />
  );
}

/** What is to be said, and whether it has changed since it was translated. */
function French({ text, isOutdated }: { text: string | null; isOutdated: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {isOutdated && <strong className={classes.outdated}>{t('training.languages.changed')}</strong>}
      <span lang="fr" className={classes.french}>
        {text ? typeset(text) : '–'}
      </span>
    </>
  );
}
