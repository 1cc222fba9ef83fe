import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useFirstRunStyles } from './FirstRun.styles';
import { usePane } from './pane-context';

/** Beside an open workbook that was not looked at yet: what the program does, and a sample to try it on. */
export function Welcome() {
  const styles = useFirstRunStyles();
  const { state, commands, texts } = usePane();
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {texts.purpose}
      </Body1>
      <Button onClick={() => void commands.createSample()} disabledFocusable={state.task !== undefined}>
        {texts.file.sample}
      </Button>
      <Caption1 as="p" className={styles.text}>
        {texts.privacy}
      </Caption1>
    </>
  );
}
