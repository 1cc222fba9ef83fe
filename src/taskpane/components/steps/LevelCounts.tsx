import { Body1 } from '@fluentui/react-components';
import type { RankingView } from '../../views/trial-view';
import { usePane } from '../pane-context';
import { useTrialStepStyles } from './TrialStep.styles';

/** How many units reached each level. */
export function LevelCounts({ ranking }: { readonly ranking: RankingView }) {
  const styles = useTrialStepStyles();
  const { texts } = usePane();
  return (
    <ul className={styles.levels} aria-label={texts.ranking.levels}>
      {ranking.levels.map(({ name, colour, rows, percent }) => (
        <li key={name} className={styles.level}>
          <span aria-hidden className={styles.swatch} style={{ backgroundColor: `#${colour}` }} />
          <Body1>{texts.ranking.level(name, rows.length, ranking.of, percent)}</Body1>
        </li>
      ))}
    </ul>
  );
}
