import { useTranslation } from 'react-i18next';
import type { CourseDetailFragment as Course } from '../generated/graphql.js';
import { Fact, Facts } from '../shell/facts.js';
import { State } from '../shell/state.js';
import { COURSE_TEXTS } from './course-texts.js';

/** In which languages the latest version is written, and where a translation is behind, for those who provide the course. */
export function Languages({ course }: { course: Pick<Course, 'translations'> }) {
  const { t } = useTranslation();
  const english = course.translations?.find(({ locale }) => locale === 'en');
  const behind = COURSE_TEXTS.filter((name) => english?.outdated.includes(name));
  return (
    <Facts look="line">
      <Fact label={t('training.languages.french')}>
        <State tone="good">{t('training.languages.written')}</State>
      </Fact>
      <Fact label={t('training.languages.english')}>
        {!english ? (
          <State tone="none">{t('training.languages.none')}</State>
        ) : behind.length === 0 ? (
          <State tone="good">{t('training.languages.current')}</State>
        ) : (
          <>
            <State tone="wait">{t('training.languages.behind')}</State>{' '}
            <span className="soft">
              {t('training.languages.behindIn', { names: behind.map((name) => t(`training.${name}`)).join(', ') })}
            </span>
          </>
        )}
      </Fact>
    </Facts>
  );
}
