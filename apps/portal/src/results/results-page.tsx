import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';
import { CourseResultPeopleDocument, CourseResultsDocument, type CourseResultsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useViewer } from '../session/viewer.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Remark } from '../shell/remark.js';
import { Section } from '../shell/section.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { Table } from '../table/table.js';
import { useSessionColumns } from '../training/session-columns.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { COUNTED, type Counting, FIGURES, useRecordsOf, valueOf, wordsOf } from './result-columns.js';
import { usePeopleColumns } from './people-columns.js';

const COUNTINGS = Object.keys(COUNTED) as Counting[];

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
  const recordsOf = useRecordsOf();
  useArrival();
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
      {isFew && <Remark>{t(result.isWithheld ? 'results.few' : 'results.fewYour')}</Remark>}
      <Facts look="line">
        {FIGURES.map((figure) => (
          <Fact key={figure} label={t(`results.${figure}`)}>
            {valueOf(result, figure) === null ? (
              wordsOf(result, figure, t, language)
            ) : (
              <DatedLink to={recordsOf(figure)}>
                {wordsOf(result, figure, t, language)}
                <span className="hidden"> {t('results.seeRecords')}</span>
              </DatedLink>
            )}
          </Fact>
        ))}
      </Facts>
      <div id="sessions">
        <Section title={t('results.sessions')}>
          <Table
            name={t('results.sessions')}
            columns={columns}
            rows={course.sessions.nodes}
            file={`sessions-${year}`}
          />
        </Section>
      </div>
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

/** Whoever follows a figure comes to its records, which are there once the page has been answered. */
function useArrival(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash, key]);
}

function People({ courseId, year }: { courseId: string; year: number }) {
  const { t } = useTranslation();
  const columns = usePeopleColumns();
  const counting = oneOf(COUNTINGS, useAddress().params.get('compte')) ?? 'enrolled';
  return (
    <div id="personnes">
      <Section title={t('results.recordsPeople')} note={<p className="soft">{t('results.recordsPeopleNote')}</p>}>
        <Filters>
          <SelectFilter
            name="compte"
            label={t('results.countedIn')}
            all={t('results.enrolled')}
            options={COUNTINGS.filter((figure) => figure !== 'enrolled').map((value) => ({
              value,
              label: t(`results.${value}`),
            }))}
          />
        </Filters>
        <List
          query={CourseResultPeopleDocument}
          variables={{ id: courseId, year, ...COUNTED[counting] }}
          list={({ enrolments }) => enrolments}
          name={t('results.recordsPeople')}
          columns={columns}
          file={`personnes-${year}`}
          pages="short"
          height={240}
          empty={t('results.noPeople')}
        />
      </Section>
    </div>
  );
}
