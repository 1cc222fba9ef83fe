import { steps } from '../state/state';
import { nextStep } from '../state/next-action';
import { stepStatus } from '../state/step-status';
import { usePane } from './pane-context';
import { StepItem } from './StepItem';
import { useStepListStyles } from './StepList.styles';
import { FindingsStep } from './steps/FindingsStep';
import { IntakeStep } from './steps/IntakeStep';
import { RuleSetStep } from './steps/RuleSetStep';
import { TrialStep } from './steps/TrialStep';
import { VerificationStep } from './steps/VerificationStep';
import { WriteStep } from './steps/WriteStep';

const contents = {
  'rule-set': RuleSetStep,
  intake: IntakeStep,
  findings: FindingsStep,
  verification: VerificationStep,
  trial: TrialStep,
  write: WriteStep,
};

/** The steps in the order of the work; at most one stands open. */
export default function StepList() {
  const styles = useStepListStyles();
  const { state, texts } = usePane();
  const next = nextStep(state);
  return (
    <ol className={styles.list} aria-label={texts.steps.label}>
      {steps.map((step, index) => {
        const Contents = contents[step];
        return (
          <StepItem
            key={step}
            step={step}
            number={index + 1}
            status={stepStatus(state, step)}
            next={step === next && state.task === undefined}
            open={state.open === step}
          >
            <Contents />
          </StepItem>
        );
      })}
    </ol>
  );
}
