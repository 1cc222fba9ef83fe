import { Body1, Caption1, Caption1Strong, mergeClasses } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import type { Finding } from '../../../workbook/finding';
import type { FindingItem, GroupBy } from '../../text/finding-groups';
import { usePane } from '../pane-context';
import { useFindingsStepStyles } from './FindingsStep.styles';

/** One finding; where it has a cell, a press goes there. */
export function FindingButton({ item, by }: { readonly item: FindingItem; readonly by: GroupBy }) {
  const styles = useFindingsStepStyles();
  const { commands, texts } = usePane();
  const { finding, weight, kind, unit, place, found, todo } = item;
  const contents = (
    <>
      <span className={styles.weight}>
        <WeightIcon weight={finding.weight} />
        <Caption1Strong>{weight}</Caption1Strong>
        <Caption1>· {by === 'unit' ? kind : unit || texts.findings.noUnit}</Caption1>
      </span>
      <Body1>{found}</Body1>
      <Caption1>{todo}</Caption1>
      {place !== '' && (
        <Caption1 className={styles.place}>
          {texts.findings.goTo}: {place}
        </Caption1>
      )}
    </>
  );
  const target = finding.place;
  if (!target) return <div className={styles.finding}>{contents}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, styles.pressable)}
      onClick={() => void commands.goTo(target)}
    >
      {contents}
    </button>
  );
}

function WeightIcon({ weight }: { readonly weight: Finding['weight'] }) {
  const styles = useFindingsStepStyles();
  switch (weight) {
    case 'must-fix':
      return <ErrorCircleFilled aria-hidden className={styles.problem} />;
    case 'clarify':
      return <QuestionCircleFilled aria-hidden className={styles.attention} />;
    case 'note':
      return <InfoRegular aria-hidden className={styles.note} />;
  }
}
