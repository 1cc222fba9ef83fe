import { makeStyles, tokens } from '@fluentui/react-components';

export const useFirstRunStyles = makeStyles({
  text: { margin: 0 },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  dropping: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1 },
  subtle: { color: tokens.colorNeutralForeground3 },
});
