import { Body1, Button, Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import packageJson from '../../../package.json';
import { failureSentence } from '../text/pane-texts';
import { useFailureBarStyles } from './FailureBar.styles';
import { usePane } from './pane-context';

/** What went wrong and what to do, with its code and the details for whoever helps. */
export function FailureBar() {
  const styles = useFailureBarStyles();
  const { state, commands, texts } = usePane();
  const { failure, locale } = state;
  if (!failure) return null;
  const { code = 'unexpected', place, detail } = failure.facts;
  const details = JSON.stringify({ code, task: failure.task, place, detail, version: packageJson.version }, null, 1);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <Body1 as="p" className={styles.sentence}>
          {failureSentence(failure.facts, locale)}
        </Body1>
        <Caption1>{texts.failure.code(code)}</Caption1>
        <Button size="small" className={styles.copy} onClick={() => void commands.copyDetails(details)}>
          {texts.failure.copy}
        </Button>
        <details>
          <summary>{texts.failure.details}</summary>
          <pre className={styles.details}>{details}</pre>
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}
