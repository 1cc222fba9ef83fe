import { makeStyles, tokens } from '@fluentui/react-components';

export const useRankingTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  caption: { paddingBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold, textAlign: 'start' },
  maximum: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  number: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    verticalAlign: 'top',
  },
  text: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'top',
  },
  // The regulation's fills are pale, so their text is black in every theme.
  level: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, color: '#000000', textAlign: 'start' },
  earlier: { display: 'block', color: tokens.colorNeutralForeground3 },
});
