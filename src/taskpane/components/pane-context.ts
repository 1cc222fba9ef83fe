import { createContext, use, type Dispatch } from 'react';
import type { PaneTexts } from '../../locales/vi/pane';
import type { Commands } from '../state/commands';
import type { Action } from '../state/reducer';
import type { PaneState } from '../state/state';

/** What every part of the pane may look at and do. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  readonly commands: Commands;
  readonly texts: PaneTexts;
  /** Opens the browser's window for choosing a file. */
  readonly chooseFile: () => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around a component. Throws outside of one. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('outside of the pane');
  return pane;
}
