import { t } from '../../../lib/locales/index.ts';
import { GRADES, type Grade } from '../../../lib/model/grade.ts';

export const GradeMark = ({ grade }: { grade: Grade }) => (
  <span className={`set-grade set-grade-${grade}`}>{t(`grade.${grade}`)}</span>
);

/** What each grade means, in one line. */
export const Grades = () => (
  <dl className="set-grades">
    {GRADES.map(grade => (
      <div key={grade}>
        <dt>
          <GradeMark grade={grade} />
        </dt>
        <dd>{t(`grade.about.${grade}`)}</dd>
      </div>
    ))}
  </dl>
);
