import { Body1, Caption1, SearchBox, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countByWeight, findingGroups, findingItems, type GroupBy } from '../../text/finding-groups';
import type { CheckView } from '../../views/check-view';
import { usePane } from '../pane-context';
import { FindingGroupItem } from './FindingGroupItem';
import { useFindingsStepStyles } from './FindingsStep.styles';
import { useStepStyles } from './step.styles';

/** Rà soát: all that must be mended, cleared up or known, by unit or by kind, to be searched. */
export function FindingsStep() {
  const styles = useStepStyles();
  const { state, texts } = usePane();
  const { check } = state;
  if (!check) return null;
  return (
    <>
      {check.findings.length === 0 ? (
        <Body1 as="p" className={styles.text}>
          {texts.findings.none}
        </Body1>
      ) : (
        <FindingList check={check} />
      )}
      {check.readOtherwise > 0 && (
        <Caption1 as="p" className={styles.subtle}>
          {texts.findings.readOtherwise(check.readOtherwise)}
        </Caption1>
      )}
    </>
  );
}

function FindingList({ check }: { readonly check: CheckView }) {
  const shared = useStepStyles();
  const styles = useFindingsStepStyles();
  const { state, texts } = usePane();
  const { locale } = state;
  const [by, setBy] = useState<GroupBy>('unit');
  const [query, setQuery] = useState('');
  const items = useMemo(() => findingItems(check, locale), [check, locale]);
  const groups = useMemo(() => findingGroups(items, { by, query, locale }), [items, by, query, locale]);
  return (
    <>
      <Body1 as="p" className={shared.text}>
        {texts.findings.count(...countByWeight(check.findings))}
      </Body1>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          aria-label={texts.findings.search}
          placeholder={texts.findings.search}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
        <Select
          aria-label={texts.findings.groupBy}
          value={by}
          onChange={(_event, { value }) => setBy(value === 'kind' ? 'kind' : 'unit')}
        >
          <option value="unit">{texts.findings.by.unit}</option>
          <option value="kind">{texts.findings.by.kind}</option>
        </Select>
      </div>
      <div role="status">
        {groups.length === 0 && (
          <Body1 as="p" className={shared.text}>
            {texts.findings.noMatch(query)}
          </Body1>
        )}
      </div>
      {groups.map((group) => (
        <FindingGroupItem
          key={`${by} ${group.key}`}
          group={group}
          opened={groups.length === 1 || query !== ''}
          by={by}
        />
      ))}
    </>
  );
}
