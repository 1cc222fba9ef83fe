import { makeStyles, tokens } from '@fluentui/react-components';

export const useActionBarStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: { margin: 0, minHeight: '2lh', color: tokens.colorNeutralForeground2 },
  progress: { minHeight: '2lh' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  next: { flexGrow: 1 },
  cancel: { minWidth: 0 },
});
