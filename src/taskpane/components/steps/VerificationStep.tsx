import { Body1, Caption1 } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useStepStyles } from './step.styles';

/** How far the answers have been verified. */
export function VerificationStep() {
  const styles = useStepStyles();
  const { state, texts } = usePane();
  if (!state.check) return null;
  const { answers, verified, changed } = state.check.verification;
  const { verification } = texts;
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {verified === 0 ? verification.none : verification.some(verified, answers)}
      </Body1>
      {changed > 0 && (
        <Body1 as="p" className={styles.text}>
          {verification.changed(changed)}
        </Body1>
      )}
      <Caption1 as="p" className={styles.subtle}>
        {verification.how}
      </Caption1>
    </>
  );
}
