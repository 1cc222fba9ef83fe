import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { localTime } from '../host/local-time';
import type { PaneHost } from '../host/pane-host';
import { createCommands } from '../state/commands';
import { reduce } from '../state/reducer';
import { initialState } from '../state/state';
import { paneTexts, type Locale } from '../text/pane-texts';
import { useAppStyles } from './App.styles';
import { Boundary } from './Boundary';
import { PaneContext } from './pane-context';
import { Shell } from './Shell';
import { useFileTaking } from './use-file-taking';
import { useTheme } from './use-theme';

/** Where the pane finds itself. */
export interface Setting {
  readonly place: 'file' | 'excel';
  readonly host: PaneHost;
  readonly locale: Locale;
  /** The theme of the program around the pane; absent where the desk's own counts. */
  readonly dark?: boolean;
  /** What the ribbon's button asked for. */
  readonly asked?: 'check' | 'score';
}

/** The pane over a host. */
export function App({ setting }: { readonly setting: Setting }) {
  const { host, asked } = setting;
  const styles = useAppStyles();
  const theme = useTheme(setting.dark);
  const [state, dispatch] = useReducer(reduce, setting, ({ locale, place }) => initialState(locale, place));
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
    document.documentElement.lang = state.locale;
  }, [state]);
  const commands = useMemo(
    () =>
      createCommands({
        host,
        dispatch,
        state: () => latest.current,
        now: () => localTime(new Date()),
        fileNames: () => {
          const { resultSuffix, draftSuffix, sampleName } = paneTexts(latest.current.locale).file;
          return { result: resultSuffix, draft: draftSuffix, sample: sampleName };
        },
      }),
    [host],
  );
  useEffect(() => void commands.begin(asked), [commands, asked]);
  const taking = useFileTaking(commands);
  const pane = useMemo(
    () => ({ state, dispatch, commands, texts: paneTexts(state.locale), chooseFile: taking.chooseFile }),
    [state, commands, taking.chooseFile],
  );
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <PaneContext value={pane}>
        <Boundary locale={state.locale}>
          <Shell dropping={taking.dropping} />
        </Boundary>
        <input {...taking.input} className={styles.fileInput} />
      </PaneContext>
    </FluentProvider>
  );
}
