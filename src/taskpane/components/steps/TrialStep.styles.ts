import { makeStyles, tokens } from '@fluentui/react-components';

export const useTrialStepStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, minWidth: '130px' },
  levels: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  level: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  swatch: {
    flexShrink: 0,
    width: '14px',
    height: '14px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    // Without its colour it would look like a box to be ticked.
    '@media (forced-colors: active)': { display: 'none' },
  },
  leftOut: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  status: { display: 'block' },
});
