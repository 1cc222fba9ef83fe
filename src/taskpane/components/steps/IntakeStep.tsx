import { Body1, Body1Strong } from '@fluentui/react-components';
import type { ClassIntakeView } from '../../views/check-view';
import { usePane } from '../pane-context';
import { useStepStyles } from './step.styles';

/** Whose forms have arrived, and whose not. */
export function IntakeStep() {
  const styles = useStepStyles();
  const { state, texts } = usePane();
  const { check } = state;
  if (!check) return null;
  if (check.intake.every(({ units }) => units === 0)) return <Body1>{texts.intake.none}</Body1>;
  return (
    <>
      {check.period !== undefined && (
        <Body1 as="p" className={styles.text}>
          {texts.intake.period(check.period, check.earlierPeriod)}
        </Body1>
      )}
      {check.intake.map((intake) => (
        <ClassIntake key={intake.code} intake={intake} />
      ))}
    </>
  );
}

function ClassIntake({ intake }: { readonly intake: ClassIntakeView }) {
  const styles = useStepStyles();
  const { texts } = usePane();
  const { name, received, units, notAssessed, absent } = intake;
  const left = notAssessed > 0 ? ` (${texts.intake.notAssessed(notAssessed)})` : '';
  return (
    <div>
      <Body1 as="p" className={styles.text}>
        {texts.intake.class(name, received, units - notAssessed) + left}
      </Body1>
      {absent.length > 0 && (
        <>
          <Body1Strong>{texts.intake.absent}</Body1Strong>
          <ul className={styles.list}>
            {absent.map((unit) => (
              <li key={unit}>
                <Body1>{unit}</Body1>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
