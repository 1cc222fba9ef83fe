import { Body1Strong, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { nextAction } from '../state/next-action';
import { useFileCardStyles } from './FileCard.styles';
import { usePane } from './pane-context';

/** Which file is open, what its author warns of, and the way to another one. */
export function FileCard() {
  const styles = useFileCardStyles();
  const { state, texts, chooseFile } = usePane();
  const { place, workbook, check, task } = state;
  const offered = ['choose', 'choose-another', 'choose-mended'].includes(nextAction(state));
  return (
    <>
      {place === 'file' && (
        <section className={styles.card} aria-label={texts.file.chosen}>
          <DocumentTableRegular className={styles.icon} aria-hidden />
          <Body1Strong className={styles.name}>{workbook?.name}</Body1Strong>
          {!offered && (
            <Button appearance="subtle" size="small" onClick={chooseFile} disabledFocusable={task !== undefined}>
              {texts.file.another}
            </Button>
          )}
        </section>
      )}
      {state.foreignNumbers && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{texts.foreignNumbers}</MessageBarBody>
        </MessageBar>
      )}
      {check?.fileNote !== undefined && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{check.fileNote}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
