import { Button, CounterBadge, mergeClasses } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { FindingGroup, GroupBy } from '../../text/finding-groups';
import { usePane } from '../pane-context';
import { FindingButton } from './FindingButton';
import { useFindingsStepStyles } from './FindingsStep.styles';

/** So many at a time: a hundred units without forms would be thousands of buttons. */
const PAGE = 30;

/** The findings of one unit, or of one kind, folded away until asked for. */
export function FindingGroupItem({
  group,
  opened,
  by,
}: {
  readonly group: FindingGroup;
  readonly opened: boolean;
  readonly by: GroupBy;
}) {
  const styles = useFindingsStepStyles();
  const { texts } = usePane();
  const [toggled, setToggled] = useState<boolean>();
  const [shown, setShown] = useState(PAGE);
  const open = toggled ?? opened;
  const left = group.items.length - shown;
  return (
    <section className={styles.group}>
      <button
        type="button"
        className={mergeClasses(styles.finding, styles.pressable, styles.head)}
        aria-expanded={open}
        onClick={() => setToggled(!open)}
      >
        <ChevronRightRegular aria-hidden className={mergeClasses(open && styles.chevronOpen)} />
        <span className={styles.title}>{group.title}</span>
        <CounterBadge count={group.items.length} overflowCount={999} appearance="filled" color="informative" />
      </button>
      {open && (
        <ul className={styles.items}>
          {group.items.slice(0, shown).map((item, index) => (
            <li key={index}>
              <FindingButton item={item} by={by} />
            </li>
          ))}
        </ul>
      )}
      {open && left > 0 && (
        <Button appearance="transparent" onClick={() => setShown(shown + PAGE)}>
          {texts.findings.more(Math.min(left, PAGE))}
        </Button>
      )}
    </section>
  );
}
