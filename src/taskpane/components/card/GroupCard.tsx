import { mergeClasses } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { GroupCardView } from '../../views/card-view';
import { CriterionItem } from './CriterionItem';
import { ScopeLine } from './ScopeLine';
import { useUnitCardStyles } from './UnitCard.styles';

/** A group of criteria with the unit's points; its criteria on demand. A group above other groups holds none itself. */
export function GroupCard({ group }: { readonly group: GroupCardView }) {
  const styles = useUnitCardStyles();
  const [open, setOpen] = useState(false);
  const { code, name, score, criteria } = group;
  const summary = (
    <span className={styles.groupName}>
      {code}. {name}
      <ScopeLine scope={score} />
    </span>
  );
  if (criteria.length === 0) return <section className={mergeClasses(styles.group, styles.head)}>{summary}</section>;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupHeading}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
          <ChevronRightRegular aria-hidden className={mergeClasses(styles.chevron, open && styles.chevronOpen)} />
          {summary}
        </button>
      </h3>
      {open && (
        <ul className={styles.criteria}>
          {criteria.map((criterion) => (
            <CriterionItem key={criterion.code} criterion={criterion} />
          ))}
        </ul>
      )}
    </section>
  );
}
