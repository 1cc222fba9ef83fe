import { Body1, Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useFirstRunStyles } from './FirstRun.styles';
import { usePane } from './pane-context';

/** Before anything is open: what the program does, in a sentence, and where to begin. */
export function FirstRun({ dropping }: { readonly dropping: boolean }) {
  const styles = useFirstRunStyles();
  const { state, commands, texts, chooseFile } = usePane();
  const busy = state.task !== undefined;
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {texts.purpose}
      </Body1>
      <section className={mergeClasses(styles.zone, dropping && styles.dropping)}>
        <DocumentTableRegular className={styles.icon} aria-hidden />
        <Body1 as="p" className={styles.text}>
          {texts.hints.choose}
        </Body1>
        <Button appearance="primary" size="large" onClick={chooseFile} disabledFocusable={busy}>
          {texts.file.choose}
        </Button>
        <Caption1 className={styles.subtle}>{texts.file.drop}</Caption1>
      </section>
      <Button appearance="secondary" onClick={() => void commands.createSample()} disabledFocusable={busy}>
        {busy ? texts.progress.sample : texts.file.sample}
      </Button>
      <Caption1 as="p" className={mergeClasses(styles.text, styles.subtle)}>
        {texts.privacy}
      </Caption1>
    </>
  );
}
