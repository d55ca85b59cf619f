import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { typeset } from '../format/typeset.js';
import { CourseResultPeopleDocument, CourseResultsDocument, type CourseResultsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useViewer } from '../session/viewer.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { List } from '../table/list.js';
import { Table } from '../table/table.js';
import { useSessionColumns } from '../training/session-columns.js';
import { FIGURES, wordsOf } from './result-columns.js';
import { usePeopleColumns } from './people-columns.js';
import classes from '../training/training.module.css';

type Course = NonNullable<CourseResultsQuery['course']>;

/** What came of a course in a year: each figure with how it is counted, and the records behind them as far as one may see them. */
export default function ResultsPage() {
  const { t } = useTranslation();
  const { id = '', year: given = '' } = useParams();
  const year = /^\d{4}$/.test(given) ? Number(given) : 0;
  return (
    <Record
      query={CourseResultsDocument}
      variables={{ id, year }}
      fetchPolicy="cache-and-network"
      of={({ course }) => (course?.results?.some((result) => result.year === year) ? course : null)}
      isIt={(course) => course.id === id}
      title={({ title }) => `${t('results.of', { year })}, ${title}`}
      missing={
        <Missing
          title={t('results.missingTitle')}
          text={t('results.missing')}
          to={`/formations/cours/${id}`}
          link={t('results.toCourse')}
        />
      }
    >
      {(course) => <ResultsArticle course={course} year={year} />}
    </Record>
  );
}

function ResultsArticle({ course, year }: { course: Course; year: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const columns = useSessionColumns('course');
  const result = course.results?.find((one) => one.year === year);
  if (!result) return null;
  const isFew = result.isWithheld || (result.enrolledCount > 0 && result.enrolledCount < 5);
  return (
    <article>
      <RecordHead
        above={[
          { to: '/formations/cours', name: t('training.courses') },
          { to: `/formations/cours/${course.id}`, name: course.title },
        ]}
        isDemonstration={course.isDemonstration}
        title={t('results.of', { year })}
      />
      <p>{typeset(course.title)}</p>
      {isFew && <p className={classes.notice}>{t(result.isWithheld ? 'results.few' : 'results.fewYour')}</p>}
      <Facts look="line">
        {FIGURES.map((figure) => (
          <Fact key={figure} label={t(`results.${figure}`)}>
            {wordsOf(result, figure, t, language)}
          </Fact>
        ))}
      </Facts>
      <Section title={t('results.sessions')}>
        <Table name={t('results.sessions')} columns={columns} rows={course.sessions.nodes} file={`sessions-${year}`} />
      </Section>
      {viewer && <People courseId={course.id} year={year} />}
      <Section title={t('results.how')}>
        <Facts>
          {FIGURES.map((figure) => (
            <Fact key={figure} label={t(`results.${figure}`)}>
              {t(`results.explain.${figure}`)}
            </Fact>
          ))}
        </Facts>
      </Section>
    </article>
  );
}

function People({ courseId, year }: { courseId: string; year: number }) {
  const { t } = useTranslation();
  const columns = usePeopleColumns();
  return (
    <Section title={t('results.recordsPeople')} note={<p className="soft">{t('results.recordsPeopleNote')}</p>}>
      <List
        query={CourseResultPeopleDocument}
        variables={{ id: courseId, year }}
        list={({ enrolments }) => enrolments}
        name={t('results.recordsPeople')}
        columns={columns}
        file={`personnes-${year}`}
        pages="short"
        height={240}
        empty={t('results.noPeople')}
      />
    </Section>
  );
}
