import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useCriterionItemStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-line',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  citation: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  place: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200, textAlign: 'start' },
});
