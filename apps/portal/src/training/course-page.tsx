import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ChainLink } from '../chain/chain-link.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { InLocale } from '../format/in-locale.js';
import { typeset } from '../format/typeset.js';
import { CoursePageDocument, type CoursePageQuery } from '../generated/graphql.js';
import { loadTexts, useLanguage } from '../i18n/index.js';
import { ClassifyButton } from '../results/classify-button.js';
import { CourseSatisfaction } from '../evaluation/course-satisfaction.js';
import { CourseResults } from '../results/course-results.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { useViewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { Fact, Facts } from '../shell/facts.js';
import { Menu } from '../shell/menu.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { langOf } from '../i18n/lang-of.js';
import { Remark } from '../shell/remark.js';
import { Section } from '../shell/section.js';
import { Table } from '../table/table.js';
import { CourseWaits } from './enrolment/course-waits.js';
import { useSessionColumns } from './session-columns.js';
import { hoursOf, priceOf } from './session-words.js';
import { Languages } from './languages.js';
import { courseForm } from './writes/course-form.js';
import { PublishButton, RetireButton } from './writes/course-steps.js';
import { TranslateButton } from './writes/course-translate.js';
import { sessionForm } from './writes/session-form.js';
import classes from './training.module.css';

const ApprovalsSection = lazy(async () => {
  await loadTexts('quality');
  return import('../quality/approvals.js');
});

type Course = NonNullable<CoursePageQuery['course']>;

export default function CoursePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf, day } = useAsOf();
  // The draft is for those who provide the course: whoever has not signed in may not ask for it.
  const { viewer } = useViewer();
  return (
    <Record
      query={CoursePageDocument}
      variables={{ id, asOf, from: day, signedIn: Boolean(viewer) }}
      fetchPolicy="cache-and-network"
      of={({ course }) => course}
      isIt={(course) => course.id === id}
      title={({ title }) => title}
      missing={
        <Missing
          title={t('training.missingCourseTitle')}
          text={t('training.missingCourse')}
          to="/formations/cours"
          link={t('training.allCourses')}
        />
      }
    >
      {(course) => <CourseArticle course={course} />}
    </Record>
  );
}

const TEXTS = ['objectives', 'programme', 'methods', 'assessment', 'accessibility'] as const;

function CourseArticle({ course }: { course: Course }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { provider, draft, retiredOn, prerequisites } = course;
  const lang = langOf(language, course.locale);
  const text = (words: string): ReactNode => (
    <p className={classes.text} lang={lang}>
      {typeset(words)}
    </p>
  );
  return (
    <article>
      <RecordHead
        above={[{ to: '/formations/cours', name: t('training.courses') }]}
        isDemonstration={course.isDemonstration}
        title={<span lang={lang}>{typeset(course.title)}</span>}
      />
      <CourseFacts course={course} lang={lang} />
      <ChainLink id={course.id} />
      {retiredOn && <Remark>{t('training.retired', { day: formatDay(retiredOn, language) })}</Remark>}
      {!course.from && <Remark>{t('training.notPublished')}</Remark>}
      {course.from && draft && (
        <Remark>{t('training.draftNotice', { number: draft.versionNumber, title: draft.title })}</Remark>
      )}
      {course.viewerProvides && <Languages course={course} />}
      {course.viewerProvides && <CourseActions course={course} />}
      <Section title={t('training.content')}>
        <Facts>
          <Fact label={t('training.audience')}>{text(course.audience)}</Fact>
          <Fact label={t('training.prerequisites')}>
            {prerequisites
              ? text(prerequisites)
              : course.prerequisiteCourses.length === 0 && t('training.prerequisitesNone')}
            {course.prerequisiteCourses.length > 0 && <AskedCourses course={course} />}
          </Fact>
          {TEXTS.map((name) => (
            <Fact key={name} label={t(`training.${name}`)}>
              {text(course[name])}
            </Fact>
          ))}
        </Facts>
      </Section>
      <Section title={t('training.nextSessions')}>
        <NextSessions course={course} />
      </Section>
      <CourseWaits course={course} />
      <CourseResults courseId={course.id} results={course.results ?? []} />
      <CourseSatisfaction years={course.satisfaction} />
      <Suspense>
        <ApprovalsSection approvals={provider?.approvals?.nodes ?? []} />
      </Suspense>
      {course.versions.length > 1 && (
        <Section title={t('training.versions')}>
          <ol>
            {course.versions.map(({ number, from, title }) => (
              <li key={number}>
                {typeset(title)},{' '}
                <span className="soft">
                  {from ? t('word.sinceDay', { day: formatDay(from, language) }) : t('training.draft')}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </article>
  );
}

/** The courses that it asks for, and what becomes of whoever lacks one. */
function AskedCourses({ course: { prerequisiteCourses, prerequisitePolicy } }: { course: Course }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="plain">
        {prerequisiteCourses.map(({ id, title, locale }) => (
          <li key={id}>
            <DatedLink to={`/formations/cours/${id}`}>
              <InLocale locale={locale}>{title}</InLocale>
            </DatedLink>
          </li>
        ))}
      </ul>
      <div className="soft">{t(`training.prerequisite.policyNotes.${prerequisitePolicy}`)}</div>
    </>
  );
}

function NextSessions({ course }: { course: Course }) {
  const { t } = useTranslation();
  const columns = useSessionColumns('course');
  const { nodes } = course.sessions;
  if (nodes.length === 0) return <p>{t('training.nextSessionsNone')}</p>;
  return <Table name={t('training.nextSessions')} columns={columns} rows={nodes} keyOf={({ id }) => id} />;
}

function CourseFacts({ course, lang }: { course: Course; lang: ReturnType<typeof langOf> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { provider } = course;
  return (
    <Facts look="line">
      <Fact label={t('training.provider')}>{provider && <OrganizationLink organization={provider} />}</Fact>
      {course.isForElectedOfficials && <Fact label={t('training.forWhom')}>{t('training.forElectedOfficials')}</Fact>}
      <Fact label={t('training.duration')}>{hoursOf(course.durationMinutes, t, language)}</Fact>
      <Fact label={t('training.price')}>{priceOf(course.priceCents, t, language)}</Fact>
      <Fact label={t('training.accessDelay')}>
        <span lang={lang}>{typeset(course.accessDelay)}</span>
      </Fact>
    </Facts>
  );
}

/** For those who give it. */
function CourseActions({ course }: { course: Course }) {
  const { t } = useTranslation();
  const { draft, retiredOn } = course;
  return (
    <Actions>
      {draft && <PublishButton course={course} draft={draft} />}
      {course.from && !retiredOn && <sessionForm.RecordButton given={{ courseId: course.id }} main={!draft} />}
      <Menu label={t('shell.more')}>
        <courseForm.CorrectButton id={course.id} />
        <TranslateButton course={course} />
        <ClassifyButton course={course} />
        {course.from && !retiredOn && <RetireButton course={course} />}
      </Menu>
    </Actions>
  );
}
