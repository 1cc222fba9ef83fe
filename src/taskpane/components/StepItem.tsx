import { Badge, Caption1, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useId, type ReactNode } from 'react';
import type { StepStatus } from '../state/step-status';
import type { Step } from '../state/state';
import { usePane } from './pane-context';
import { useStepItemStyles } from './StepItem.styles';

interface Properties {
  readonly step: Step;
  readonly number: number;
  readonly status: StepStatus;
  readonly next: boolean;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** One step: how it stands, and its contents where it is open. */
export function StepItem({ step, number, status, next, open, children }: Properties) {
  const styles = useStepItemStyles();
  const { dispatch, texts } = usePane();
  const contents = useId();
  return (
    <li className={styles.item} aria-current={next ? 'step' : undefined}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={contents}
          onClick={() => dispatch({ type: 'step-toggled', step })}
        >
          <StatusIcon status={status} number={number} />
          <span className={styles.name}>
            {texts.steps.names[step]}
            <Caption1 className={styles.status}>{texts.steps.statuses[status]}</Caption1>
          </span>
          {next && (
            <Badge appearance="tint" color="brand">
              {texts.steps.next}
            </Badge>
          )}
          <ChevronDownRegular aria-hidden className={mergeClasses(styles.chevron, open && styles.chevronOpen)} />
        </button>
      </h2>
      <div id={contents} hidden={!open} className={open ? styles.contents : undefined}>
        {open && children}
      </div>
    </li>
  );
}

/** The sign beside the words that say the same. */
function StatusIcon({ status, number }: { readonly status: StepStatus; readonly number: number }) {
  const styles = useStepItemStyles();
  switch (status) {
    case 'done':
      return <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.done)} />;
    case 'attention':
      return <WarningFilled aria-hidden className={mergeClasses(styles.icon, styles.attention)} />;
    case 'problem':
      return <ErrorCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.problem)} />;
    case 'waiting':
      return (
        <span aria-hidden className={styles.number}>
          {number}
        </span>
      );
  }
}
