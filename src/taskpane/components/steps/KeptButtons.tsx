import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';

/** The ways back from the last run, where it left any. */
export function KeptButtons() {
  const { state, commands, texts } = usePane();
  const { kept, task } = state;
  const busy = task !== undefined;
  return (
    <>
      {kept?.restorable && (
        <Button disabledFocusable={busy} onClick={() => void commands.restore()}>
          {texts.actions.restore}
        </Button>
      )}
      {kept?.kept && (
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void commands.removeKept()}>
          {texts.actions.removeKept}
        </Button>
      )}
    </>
  );
}
