import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { PaneTexts } from '../../../locales/vi/pane';
import type { Written } from '../../state/state';
import { usePane } from '../pane-context';
import { KeptButtons } from './KeptButtons';
import { PreviewLists } from './PreviewLists';
import { useStepStyles } from './step.styles';

/** Ghi bảng kết quả: what would be written, before it is; then what was. */
export function WriteStep() {
  const styles = useStepStyles();
  const { state, texts } = usePane();
  const { check, trial, previewed, written } = state;
  if (!check) return null;
  if (written) return <Done written={written} />;
  if (!trial || !previewed) {
    return (
      <>
        <Body1>{trial ? texts.preview.ready : texts.preview.before}</Body1>
        <KeptButtons />
      </>
    );
  }
  const { created, replaced, removed } = trial.preview;
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {texts.preview.counts(created.length, replaced.length, removed.length)}
      </Body1>
      {trial.draft && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.preview.draft}</MessageBarBody>
        </MessageBar>
      )}
      <PreviewLists preview={trial.preview} />
    </>
  );
}

function Done({ written: { file, draft, preview } }: { readonly written: Written }) {
  const styles = useStepStyles();
  const { state, commands, texts } = usePane();
  const here = state.place === 'excel';
  return (
    <>
      <MessageBar intent={draft ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>{here ? doneHere(draft, texts) : doneAside(draft, file, texts)}</MessageBarBody>
      </MessageBar>
      <Body1 as="p" className={styles.text}>
        {texts.preview.sheets(preview.created.length, preview.replaced.length)}
      </Body1>
      {!here && <Button onClick={() => commands.handOver()}>{texts.preview.again}</Button>}
      {here && <KeptButtons />}
    </>
  );
}

function doneHere(draft: boolean, { preview }: PaneTexts): string {
  return draft ? preview.writtenDraftHere : preview.writtenHere;
}

function doneAside(draft: boolean, file: string, { preview }: PaneTexts): string {
  return draft ? preview.writtenDraft(file) : preview.written(file);
}
