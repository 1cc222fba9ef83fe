import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
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
      <MessageBarBody>
        {failureSentence(failure.facts, locale)}
        <details className={styles.details}>
          <summary>{texts.failure.details}</summary>
          <pre className={styles.text}>{details}</pre>
        </details>
      </MessageBarBody>
      <MessageBarActions containerAction={<Caption1>{texts.failure.code(code)}</Caption1>}>
        <Button size="small" onClick={() => void commands.copyDetails(details)}>
          {texts.failure.copy}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
