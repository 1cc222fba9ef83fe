import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useStepStyles } from './step.styles';

/** Which regulation the workbook is scored by. */
export function RuleSetStep() {
  const styles = useStepStyles();
  const { state, texts } = usePane();
  const { check } = state;
  if (!check) return null;
  const { ruleSet } = check;
  if (!ruleSet) return <Body1>{texts.ruleSet.none}</Body1>;
  return (
    <>
      <Body1Strong>{ruleSet.title}</Body1Strong>
      <Caption1 className={styles.subtle}>{texts.ruleSet.version(ruleSet.version)}</Caption1>
      <ul className={styles.list}>
        {ruleSet.classes.map(({ code, name, criteria, groups, maximum }) => (
          <li key={code}>
            <Body1>{texts.ruleSet.class(name, criteria, groups, maximum)}</Body1>
          </li>
        ))}
      </ul>
      {ruleSet.placeholders > 0 && (
        <Body1 as="p" className={styles.text}>
          {texts.ruleSet.placeholders(ruleSet.placeholders)}
        </Body1>
      )}
      <Body1Strong>{texts.ruleSet.basis}</Body1Strong>
      <ul className={styles.list}>
        {ruleSet.legalBasis.map((document) => (
          <li key={document}>
            <Body1>{document}</Body1>
          </li>
        ))}
      </ul>
    </>
  );
}
