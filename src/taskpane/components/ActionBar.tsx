import { Button, Caption1, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import type { PaneTexts } from '../../locales/vi/pane';
import { isIncomplete } from '../state/findings-weight';
import { nextAction, type NextAction } from '../state/next-action';
import type { PaneState, RunningTask } from '../state/state';
import { useActionBarStyles } from './ActionBar.styles';
import { usePane } from './pane-context';
import { useSettledPress } from './use-settled-press';

/** At the foot of the pane, always in sight: the one thing to do next, or how far it is. */
export function ActionBar() {
  const styles = useActionBarStyles();
  const { state, dispatch, commands, texts, chooseFile } = usePane();
  const action = nextAction(state);
  const buttons = useRef<HTMLDivElement>(null);
  useFocusWhenLost(buttons, state.task === undefined);
  const deeds: Readonly<Record<NextAction, () => void>> = {
    choose: chooseFile,
    'choose-mended': chooseFile,
    'choose-another': chooseFile,
    check: () => void commands.check(),
    'check-mended': () => void commands.check(),
    'check-again': () => void commands.check(),
    restore: () => void commands.restore(),
    trial: () => void commands.trial(),
    preview: () => dispatch({ type: 'preview-asked' }),
    write: () => void commands.write(),
  };
  const press = useSettledPress({ weighty: action === 'write', deed: deeds[action] });
  const { task } = state;
  return (
    <footer className={styles.bar}>
      {task ? (
        <TaskProgress task={task} texts={texts} />
      ) : (
        <Caption1 as="p" className={styles.hint}>
          {hint(action, state, texts)}
        </Caption1>
      )}
      <div ref={buttons} className={styles.buttons}>
        <Button appearance="primary" className={styles.next} onClick={press} disabledFocusable={task !== undefined}>
          {label(action, texts)}
        </Button>
        {task && (
          <Button className={styles.cancel} onClick={() => commands.cancel()}>
            {texts.actions.cancel}
          </Button>
        )}
      </div>
    </footer>
  );
}

function TaskProgress({ task, texts }: { readonly task: RunningTask; readonly texts: PaneTexts }) {
  const styles = useActionBarStyles();
  const { kind, progress } = task;
  const counted = progress && progress.of > 1 ? ` · ${texts.progress.of(progress.done, progress.of)}` : '';
  const text = progress ? texts.progress.steps[progress.step] + counted : texts.progress[kind];
  return (
    <div className={styles.progress}>
      <Caption1 as="p" className={styles.hint}>
        {text}
      </Caption1>
      <ProgressBar
        aria-label={texts.progress[kind]}
        {...(progress ? { value: progress.done, max: progress.of } : {})}
      />
    </div>
  );
}

function label(action: NextAction, { actions, file }: PaneTexts): string {
  const labels: Readonly<Record<NextAction, string>> = {
    ...actions,
    choose: file.choose,
    'choose-mended': file.mended,
    'choose-another': file.another,
  };
  return labels[action];
}

function hint(action: NextAction, { place, check }: PaneState, { hints }: PaneTexts): string {
  if (action === 'write' && place === 'excel') return hints.writeHere;
  return action === 'trial' && isIncomplete(check?.findings ?? []) ? hints.trialDraft : hints[action];
}

/** Where what had the focus is gone, the next action has it: a keyboard must not begin at the top again. */
function useFocusWhenLost(buttons: RefObject<HTMLElement | null>, settled: boolean) {
  useEffect(() => {
    if (settled && document.activeElement === document.body) buttons.current?.querySelector('button')?.focus();
  }, [buttons, settled]);
}
