import { makeStyles, tokens } from '@fluentui/react-components';

export const useFileCardStyles = makeStyles({
  card: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});
