import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(forced-colors: active)';

function subscribe(changed: () => void): () => void {
  const queries = [dark, contrast].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function themeName(): 'light' | 'dark' | 'contrast' {
  if (matchMedia(contrast).matches) return 'contrast';
  return matchMedia(dark).matches ? 'dark' : 'light';
}

const themes: Readonly<Record<ReturnType<typeof themeName>, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The theme of the program around the pane, or else the desk's; high contrast always counts. Follows what changes. */
export function useTheme(programIsDark: boolean | undefined): Theme {
  const ofDesk = useSyncExternalStore(subscribe, themeName);
  if (programIsDark === undefined || ofDesk === 'contrast') return themes[ofDesk];
  return themes[programIsDark ? 'dark' : 'light'];
}
