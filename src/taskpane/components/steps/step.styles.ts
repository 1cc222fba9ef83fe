import { makeStyles, tokens } from '@fluentui/react-components';

/** What the contents of the steps share. */
export const useStepStyles = makeStyles({
  text: { margin: 0 },
  subtle: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
