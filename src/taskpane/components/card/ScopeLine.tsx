import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import type { ScopeView } from '../../views/card-view';
import { usePane } from '../pane-context';
import { useUnitCardStyles } from './UnitCard.styles';

/** Points, ratio, level and rank of a unit or of one of its groups. */
export function ScopeLine({ scope }: { readonly scope: ScopeView }) {
  const styles = useUnitCardStyles();
  const { texts } = usePane();
  const { state, points, maximum, percent, rank, of, level } = scope;
  if (state === 'not-applicable') return <Body1>{texts.card.notApplicable}</Body1>;
  return (
    <p className={styles.scope}>
      <Body1Strong>{texts.card.points(points, maximum)}</Body1Strong>
      {percent !== undefined && <Body1>{texts.card.percent(percent)}</Body1>}
      {rank !== undefined && of !== undefined && <Body1>{texts.card.rank(rank, of)}</Body1>}
      {level && (
        <Caption1 className={styles.level} style={{ backgroundColor: `#${level.colour}` }}>
          {level.name}
        </Caption1>
      )}
      {state === 'incomplete' && <Caption1>{texts.card.incomplete}</Caption1>}
    </p>
  );
}
