import { Body1, Body1Strong, Caption1, Link } from '@fluentui/react-components';
import { unrankedTexts } from '../../text/unit-texts';
import type { LeftOutView } from '../../views/trial-view';
import { usePane } from '../pane-context';
import { useTrialStepStyles } from './TrialStep.styles';

/** Who stands in no ranking, with the status and the sentence why. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOutView[] }) {
  const styles = useTrialStepStyles();
  const { state, commands, texts } = usePane();
  if (leftOut.length === 0) return null;
  return (
    <section>
      <Body1Strong>{texts.ranking.leftOut}</Body1Strong>
      <ul className={styles.leftOut}>
        {leftOut.map(({ unit, name, why }) => {
          const { status, sentence } = unrankedTexts(why, state.locale);
          return (
            <li key={unit}>
              <Link as="button" onClick={() => void commands.openCard(unit)}>
                {name}
              </Link>
              <Body1 className={styles.status}>{status}</Body1>
              <Caption1>{sentence}</Caption1>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
